import type { EditionSet } from '@daybrief/pipeline'
import type { Article, Edition } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { decisionsAbout } from './decisions-about.ts'
import { earlierTellings } from './earlier-tellings.ts'

/** Days for which a story is known: after four weeks without a report a new one is of a new event (methods: 28). */
const DAYS_KNOWN = 28

/** What an edition has of the days before it, beside its closed set. */
export type EditionMemory = Pick<EditionSet, 'earlier' | 'known' | 'decisions'>

/** What was told before of the articles of an edition, and what was decided about them until it was opened. */
export async function editionMemory(
  edition: Edition,
  options: { articles: readonly Article[]; texts: ReadonlyMap<string, string>; openedAt: string; store: Store },
): Promise<EditionMemory> {
  const { articles, texts, openedAt, store } = options
  const ids = articles.map(({ id }) => id)
  const earlier = await earlierTellings(ids, { store, edition })
  const known = await store.knownStories(edition, { since: daysBefore(edition.date, DAYS_KNOWN) })
  const told = [...earlier.map(({ article }) => article.id), ...known.flatMap(articlesOf)]
  const about = { articles: [...ids, ...told], texts: texts.values() }
  return { earlier, known, decisions: decisionsAbout(about, { decisions: await store.decisions(), at: openedAt }) }
}

const articlesOf = ({ articles }: EditionMemory['known'][number]) => articles.map(({ article }) => article)

function daysBefore(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}
