import type { Command } from 'commander'
import { withCommonOptions } from './with-common-options.ts'

const ARTICLES = `
An article is named as in "daybrief why": by its file's name, by the beginning of its id, or by its number in a briefing,
southeast-asia-2024-06-08#7. Decisions are kept, obeyed in every later edition and shown in the record of its briefing.`

/** `daybrief decide …` and `daybrief decisions …`: the analyst's word against the machine's. */
export function addDecisionCommands(program: Command, end: (exitCode: number) => void): void {
  const decide = program
    .command('decide')
    .description(
      "put an analyst's word against the machine's: together, apart, not-a-copy, not-a-difference, topic, country",
    )
    .addHelpText('after', ARTICLES)
  const ofDecide = (words: string, description: string, example: string) =>
    withCommonOptions(decide.command(words).description(description), example)
      .option('--by <name>', 'who decides')
      .option('--note <words>', 'why')
  const load = () => import('./commands/decide.ts')

  ofDecide(
    'together <articles...>',
    'these articles, or stories, tell of one event',
    'daybrief decide together monday.txt 3fa9-2 --by "Sok Dara"',
  ).action(async (articles, options) => end(await (await load()).decideTogether(articles, options)))
  ofDecide(
    'apart <article>',
    'this article, or story, does not tell of the event of that one',
    'daybrief decide apart southeast-asia-2024-06-08#7 --from southeast-asia-2024-06-08#3',
  )
    .requiredOption('--from <article>', 'the article or story it is not to stand with')
    .action(async (article, options) => end(await (await load()).decideApart(article, options)))
  ofDecide(
    'not-a-copy <article>',
    'this article is no copy of that one',
    'daybrief decide not-a-copy tuesday.txt --of monday.txt --note "two speeches"',
  )
    .requiredOption('--of <article>', 'the article it was taken for a copy of')
    .action(async (article, options) => end(await (await load()).decideNotACopy(article, options)))
  ofDecide(
    'not-a-difference <briefing> <statement> <other>',
    'two sides of a difference do not contradict each other, by the ids of their statements',
    'daybrief decide not-a-difference southeast-asia-2024-06-08 s12 s14',
  ).action(async (briefing, one, other, options) =>
    end(await (await load()).decideNotADifference(briefing, [one, other], options)),
  )
  for (const kind of ['topic', 'country'] as const) {
    const subject = kind === 'topic' ? 'cyber' : 'KH'
    ofDecide(
      `${kind} <article> <${kind}>`,
      `this article is about that ${kind}, or with --not is not`,
      `daybrief decide ${kind} monday.txt ${subject} --not`,
    )
      .option('--not', 'it is not')
      .action(async (article, subject, options) =>
        end(await (await load()).decideSubject(kind, article, { ...options, subject })),
      )
  }

  const decisions = withCommonOptions(
    program.command('decisions').description('list what was decided'),
    'daybrief decisions',
  ).action(async (options) => end(await (await import('./commands/decisions.ts')).decisions(options)))
  decisions.enablePositionalOptions()
  withCommonOptions(
    decisions.command('withdraw <id>').description('take a decision back; it stays in the record'),
    'daybrief decisions withdraw 5be0c3',
  ).action(async (id, options) => end(await (await import('./commands/decisions.ts')).decisionsWithdraw(id, options)))
}
