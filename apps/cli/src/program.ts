import { version } from '@daybrief/worker/version'
import { Command } from 'commander'
import { addDecisionCommands } from './decision-commands.ts'
import { EXIT_TABLE } from './exit-codes.ts'
import { withCommonOptions } from './with-common-options.ts'

/** Said of two commands; the names stand in `FormatName`, which is not loaded for help alone. */
const FORMAT_HELP =
  'html, markdown, text, json, pdf, pdf-letter, mail; with commas between (default: those of the edition)'

/** The commands of `daybrief`. Each loads its own code when it is called, so that none pays for another's. */
export function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('daybrief')
    .description(
      'Reads news files and feeds and writes a daily regional security briefing, every sentence cited and checked.',
    )
    .version(version)
    .addHelpText('after', `\n${EXIT_TABLE}\n\nStart with: daybrief demo`)
    .showHelpAfterError('("daybrief help COMMAND" shows an example)')

  const command = (words: string, description: string, example: string) =>
    withCommonOptions(program.command(words).description(description), example)

  command('demo', 'make a briefing of the samples; no server needed', 'daybrief demo').action(async (options) => {
    const started = await startParser()
    end(await (await import('./commands/demo.ts')).demo(options, started))
  })
  command(
    'run <paths...>',
    'make a briefing of files and folders in this process; no server needed',
    'daybrief run inbox/ --edition southeast-asia --date 2024-06-08',
  )
    .option('-e, --edition <edition>', "the edition, by its file's name in editorial/editions")
    .option('-d, --date <day>', 'the day it is for, as 2024-06-08 (default: the day of the newest article)')
    .option('-f, --format <names>', FORMAT_HELP)
    .option('-w, --workers <number>', 'inputs worked on at once', '1')
    .action(async (paths, options) => {
      const started = await startParser()
      end(await (await import('./commands/run.ts')).run(paths, options, started))
    })
  command(
    'enqueue <inputs...>',
    'hand files, folders, addresses or - (standard input) to the running workers',
    'daybrief enqueue inbox/ https://example.org/feed.xml --wait',
  )
    .option('--wait', 'wait until they are worked off, and say what became of each')
    .option('--timeout <seconds>', 'wait no longer than this', '600')
    .action(async (inputs, options) => end(await (await import('./commands/enqueue.ts')).enqueue(inputs, options)))
  command('watch <folder>', 'take in each file that is put into a folder, until Ctrl-C', 'daybrief watch /srv/incoming')
    .option('--every <seconds>', 'how often to look; a file is taken when it stood still in between', '5')
    .action(async (folder, options) => end(await (await import('./commands/watch.ts')).watch(folder, options)))
  command('brief <edition>', 'make an edition now', 'daybrief brief southeast-asia --date 2024-06-08')
    .option('-d, --date <day>', 'the day it is for (default: the day of the newest article)')
    .option('-f, --format <names>', FORMAT_HELP)
    .action(async (edition, options) => end(await (await import('./commands/brief.ts')).brief(edition, options)))
  command(
    'read [edition] [date]',
    'show a briefing in the terminal (default: the newest)',
    'daybrief read southeast-asia 2024-06-08',
  ).action(async (edition, date, options) =>
    end(await (await import('./commands/read.ts')).read(edition, date, options)),
  )
  command('list', 'list the briefings of the store', 'daybrief list').action(async (options) =>
    end(await (await import('./commands/list.ts')).list(options)),
  )
  command(
    'why <words...>',
    'say what became of an article, a file or a story, and why',
    'daybrief why monday.txt',
  ).action(async (words, options) => end(await (await import('./commands/why.ts')).why(words, options)))
  command(
    'verify <briefing>',
    'check each statement of a briefing (an edition, or a briefing.json) against the stored documents',
    'daybrief verify southeast-asia-2024-06-08',
  ).action(async (words, options) => end(await (await import('./commands/verify.ts')).verify(words, options)))
  command(
    'replay <briefing>',
    'make a briefing again from the stored bytes, and say whether it is the same or what differs',
    'daybrief replay southeast-asia-2024-06-08',
  ).action(async (words, options) => end(await (await import('./commands/replay.ts')).replay(words, options)))
  command(
    'diff <before> <after>',
    'say what changed from one briefing to another',
    'daybrief diff southeast-asia-2024-06-07 southeast-asia-2024-06-08',
  ).action(async (before, after, options) =>
    end(await (await import('./commands/diff.ts')).diff(before, after, options)),
  )
  addDecisionCommands(program, end)
  program
    .command('parse <file>')
    .description('show what the parsers make of a file, or of - (standard input); nothing is kept')
    .option('--explain', 'also show why each article starts where it does, and the words each finding rests on')
    .option(
      '--editorial <folder>',
      'folder of the editorial data (default: DAYBRIEF_EDITORIAL, else the one that came with Daybrief)',
    )
    .option('--json', 'answer with one JSON value')
    .addHelpText('after', '\nExample:\n  daybrief parse inbox/monday.txt --explain')
    .action(async (file, options) => end(await (await import('./commands/parse.ts')).parse(file, options)))
  program
    .command('subjects <file>')
    .description('show what the articles of a file, or of - (standard input), are about; nothing is kept')
    .option('--explain', 'also show the words that gave each finding, and their lines')
    .option(
      '--editorial <folder>',
      'folder of the editorial data (default: DAYBRIEF_EDITORIAL, else the one that came with Daybrief)',
    )
    .option('--json', 'answer with one JSON value')
    .addHelpText('after', '\nExample:\n  daybrief subjects inbox/monday.txt --explain')
    .action(async (file, options) => end(await (await import('./commands/subjects.ts')).subjects(file, options)))
  command(
    'learn',
    'learn words for topics and names for countries from all articles of the store, into editorial/models',
    'daybrief learn --id archive',
  )
    .option('--id <name>', 'name of the model', 'archive')
    .action(async (options) => end(await (await import('./commands/learn.ts')).learn(options)))
  command('alerts', 'list the alerts of the watchlists, newest first', 'daybrief alerts').action(async (options) =>
    end(await (await import('./commands/alerts.ts')).alerts(options)),
  )
  command('status', 'show queues, ledger and editions due', 'daybrief status --json').action(async (options) =>
    end(await (await import('./commands/status.ts')).status(options)),
  )
  command(
    'up',
    'start all workers; starts a Redis of its own when REDIS_URL is unset',
    'daybrief up --store /srv/daybrief',
  ).action(async (options) => end(await (await import('./commands/up.ts')).up(options)))

  const dead = program.command('dead').description('inputs that failed for good: list, show, retry, discard')
  const ofDead = (words: string, description: string, example: string) =>
    withCommonOptions(dead.command(words).description(description), example)
  ofDead('list', 'list them', 'daybrief dead list').action(async (options) =>
    end(await (await import('./commands/dead.ts')).deadList(options)),
  )
  ofDead('show <input>', 'show one, by its name or the beginning of its id', 'daybrief dead show monday.txt').action(
    async (words, options) => end(await (await import('./commands/dead.ts')).deadShow(words, options)),
  )
  ofDead('retry <input>', 'make one due again, or "all"', 'daybrief dead retry all').action(async (words, options) =>
    end(await (await import('./commands/dead.ts')).deadRetry(words, options)),
  )
  ofDead(
    'discard <input>',
    'take one off the list; it stays in the record',
    'daybrief dead discard monday.txt --reason "sent by mistake"',
  )
    .option('--reason <words>', 'why')
    .action(async (words, options) => end(await (await import('./commands/dead.ts')).deadDiscard(words, options)))

  const feeds = command(
    'feeds',
    'list the feeds of editorial/feeds: when each last brought something, longest silent first',
    'daybrief feeds',
  ).action(async (options) => end(await (await import('./commands/feeds.ts')).feeds(options)))
  // Its commands take the same options, which would be read as its own.
  program.enablePositionalOptions()
  feeds.enablePositionalOptions()
  const ofFeeds = (words: string, description: string, example: string) =>
    withCommonOptions(feeds.command(words).description(description), example)
  ofFeeds(
    'fetch [feeds...]',
    'fetch feeds now (default: all that are not paused) and hand what is new to the workers',
    'daybrief feeds fetch phnom-penh-post',
  ).action(async (names, options) => end(await (await import('./commands/feeds-fetch.ts')).feedsFetch(names, options)))
  ofFeeds(
    'import <file>',
    'write a file in editorial/feeds for each feed of an OPML list that is not there yet',
    'daybrief feeds import subscriptions.opml',
  ).action(async (file, options) => end(await (await import('./commands/feeds-import.ts')).feedsImport(file, options)))
  return program
}

/** The parsers load in a process of their own while the command loads in this one. */
const startParser = async () => ({ parser: (await import('@daybrief/worker/parser-soon')).parserSoon() })
