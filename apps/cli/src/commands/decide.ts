import type { Store } from '@daybrief/store'
import { openEditorial, openStore } from '@daybrief/worker'
import { decisionWords } from '../decision-words.ts'
import { EXIT } from '../exit-codes.ts'
import { findArticle, findArticleOrStory } from '../find-article.ts'
import { findBriefingNamed } from '../find-briefing.ts'
import { headlinesOf } from '../headlines-of.ts'
import { type Decided, newDecision } from '../new-decision.ts'
import { printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of every `daybrief decide`. */
export type DecideOptions = CommonOptions & { by?: string; note?: string }

/** These articles tell of one event. */
export function decideTogether(all: string[], options: DecideOptions): Promise<number> {
  return decide(options, async (store) => {
    const articles = (await Promise.all(all.map((words) => findArticleOrStory(words, store)))).flat()
    const ids = new Set(articles.map(({ id }) => id))
    if (ids.size < 2) throw new Problem('Expected at least two articles that tell of one event.', 'usage')
    return { kind: 'together', articles: [...ids] }
  })
}

/** This article, or story, does not tell of the event of that one. */
export function decideApart(words: string, options: DecideOptions & { from: string }): Promise<number> {
  return decide(options, async (store) => {
    const [these, those] = [await idsOf(words, store), await idsOf(options.from, store)]
    // A story that holds what it is held against, or is held by it, is taken without it.
    const [articles, from] = [without(these, those), without(those, these)]
    if (articles.length === 0 && from.length === 0)
      throw new Problem(`"${words}" and "${options.from}" are the same articles.`, 'usage')
    return {
      kind: 'apart',
      articles: articles.length === 0 ? these : articles,
      from: from.length === 0 ? those : from,
    }
  })
}

const without = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => !others.includes(id))

/** This article is no copy of that one. */
export function decideNotACopy(words: string, options: DecideOptions & { of: string }): Promise<number> {
  return decide(options, async (store) => {
    const [article, of] = [await findArticle(words, store), await findArticle(options.of, store)]
    if (article.id === of.id) throw new Problem(`"${words}" and "${options.of}" are one article.`, 'usage')
    return { kind: 'not-a-copy', articles: [article.id], from: [of.id] }
  })
}

/** Two sides of a difference that a briefing shows do not contradict each other. */
export function decideNotADifference(
  briefing: string,
  statements: [string, string],
  options: DecideOptions,
): Promise<number> {
  return decide(options, async (store) => {
    const { edition, stories, outside, older } = await findBriefingNamed(store, briefing)
    const differences = [...stories, ...outside, ...older].flatMap((story) => story.differences)
    const difference = differences.find(({ sides }) =>
      statements.every((id) => sides.some(({ statement }) => statement.id === id)),
    )
    if (difference === undefined || statements[0] === statements[1]) {
      const pairs = differences.map(({ sides }) => sides.map(({ statement }) => statement.id).join(' and '))
      throw new Problem(
        `${edition.id} shows no difference between ${statements.join(' and ')}; it shows ${pairs.length === 0 ? 'none' : `those between ${pairs.join('; ')}`}.`,
        'notFound',
      )
    }
    const sides = difference.sides.map(({ statement }) => statement).filter(({ id }) => statements.includes(id))
    return {
      kind: 'not-a-difference',
      articles: sides.map(({ citation }) => citation.article),
      sides: sides.map(({ text }) => text),
    }
  })
}

/** This article is about a topic or country, or is not. */
export function decideSubject(
  kind: 'topic' | 'country',
  words: string,
  options: DecideOptions & { subject: string; not?: boolean },
): Promise<number> {
  return decide(options, async (store) => {
    const { id } = await findArticle(words, store)
    const subject = await checkedSubject(kind, options)
    return { kind: options.not ? `not-${kind}` : kind, articles: [id], subject }
  })
}

async function checkedSubject(
  kind: 'topic' | 'country',
  options: DecideOptions & { subject: string },
): Promise<string> {
  const { topics, countries } = await openEditorial(settingsOf(options))
  const known =
    kind === 'topic'
      ? topics.map(({ id, name }) => ({ id, name }))
      : countries.map(({ code, name }) => ({ id: code, name }))
  const wanted = options.subject.toLowerCase()
  const found = known.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)
  if (found) return found.id
  const ids = known.map(({ id }) => id).join(', ')
  throw new Problem(`There is no ${kind} "${options.subject}" in the editorial data; there are: ${ids}.`, 'usage')
}

const idsOf = async (words: string, store: Store) => (await findArticleOrStory(words, store)).map(({ id }) => id)

/** Keeps what is decided, says it back, and which editions could be made anew with it. */
async function decide(options: DecideOptions, decided: (store: Store) => Promise<Decided>): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const decision = newDecision(await decided(store), { ...options, now: new Date() })
    const added = await store.addDecision(decision)
    const about = [...decision.articles, ...decision.from]
    const headlines = await headlinesOf(about, store)
    const ids = new Set((await store.editionsOf(about)).map(({ edition }) => edition))
    const editions = (await store.editions()).filter(({ id }) => ids.has(id))
    print.value({ decision, added: added === 'added', editions: editions.map(({ id }) => id) })
    print.line(
      `${added === 'added' ? 'Decided' : 'Decided before'} (${decision.id}): ${safe(decisionWords(decision, (id) => headlines.get(id) ?? id))}`,
    )
    if (editions.length === 0) print.line('It counts from the next edition on.')
    for (const { id, plan, date } of editions)
      print.line(`To make ${id} anew with it: daybrief brief ${plan} --date ${date}`)
    return EXIT.done
  } finally {
    await store.close()
  }
}
