import type { Article, DatedEvent } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import type { PlacedStory } from '../select/select.ts'
import { sentencesOf } from '../sentences.ts'
import type { State } from '../statement.ts'
import { type Announced, announcedIn, mayAnnounce } from './ahead-announced.ts'

/** Events shown at most, of an edition and of one story: some hundred of the thousand words of an edition. */
const MOST_EVENTS = 5
const MOST_OF_A_STORY = 2

/** Stories read at most: what those after them announce is no matter of a day's briefing. */
const MOST_STORIES = 400

/** Tellings of one story read for what it announces: the next ones announce the same. */
const MOST_TELLINGS = 4

type Found = Announced & { story: string }

/**
 * What an edition's stories announce for a day or month after `date`, soonest first: each day once by story, the stories in
 * the order given as long as there is room. Only sentences that can stand alone, and no anniversaries. Words are read as of
 * the day their article was published. Of an undated one only months are read, as of the newest article of its document:
 * what is pasted together was collected at one time.
 */
export function aheadOf(
  stories: readonly PlacedStory[],
  options: { date: string; articles: readonly Article[]; textOf: (document: string) => string; state: State },
): DatedEvent[] {
  const newest = newestDays(options)
  const found: Found[] = []
  for (const story of stories.slice(0, MOST_STORIES)) {
    if (found.length >= MOST_EVENTS) break
    found.push(...announcedBy(story, { ...options, newest }))
  }
  return found
    .slice(0, MOST_EVENTS)
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.story, b.story))
    .map(({ day, words, sentence, story }) => ({ day, words, story, statement: options.state(sentence) }))
}

/** Day of the newest article of each document, as far as it is known and not after the edition's. */
function newestDays({ date, articles }: { date: string; articles: readonly Article[] }): Map<string, string> {
  const newest = new Map<string, string>()
  for (const { document, publishedAt } of articles) {
    const day = publishedAt?.date
    if (day !== undefined && day <= date && day > (newest.get(document) ?? '')) newest.set(document, day)
  }
  return newest
}

type Reading = { date: string; textOf: (document: string) => string; newest: ReadonlyMap<string, string> }

function announcedBy(story: PlacedStory, around: Reading): Found[] {
  const found = new Map<string, Found>()
  const articles = story.tellings.slice(0, MOST_TELLINGS).flatMap((telling) => telling.articles)
  for (const article of articles) {
    const announcing = article.paragraphs.filter(({ text }) => mayAnnounce(text))
    const published = article.publishedAt?.date ?? null
    const anchor = published ?? around.newest.get(article.document)
    if (anchor === undefined || announcing.length === 0) continue
    const { sentences } = sentencesOf({ ...article, paragraphs: announcing }, { text: around.textOf(article.document) })
    for (const sentence of sentences) {
      const next = announcedIn(sentence, { anchor, date: around.date, monthsOnly: published === null })
      if (next && !found.has(next.day)) found.set(next.day, { ...next, story: story.id })
      if (found.size === MOST_OF_A_STORY) return [...found.values()]
    }
  }
  return [...found.values()]
}
