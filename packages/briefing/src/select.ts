import type { Article, Editorial, Story, Subjects, Use } from '@daybrief/schema'
import { dayInWords, daysBetween } from './calendar.ts'
import type { ClosedEdition } from './closed-edition.ts'
import { compareText } from './compare-text.ts'
import { placeOf } from './place-of.ts'

/** Where in a briefing a story is told. */
export type Section = 'region' | 'outside' | 'older'

/** A telling of its own: the article that had it first and the versions of it that may be cited too. */
type Telling = { first: Article; articles: Article[] }

/** A story as it enters an edition: without copies, without articles dated after the edition's day. */
export type PlacedStory = {
  id: string
  section: Section
  /** By date and id of their first article; a story without any is left to the appendix. */
  tellings: Telling[]
  opinions: Article[]
  countries: string[]
  alsoConcerns: string[]
  /** Share of its reports that have a country of the region as a main one. */
  regionShare: number
  dates: { first: string; last: string } | null
}

/** What became of an article. `reason` takes what gives an article its number in the briefing. */
export type Verdict = { use: Use; story: string | null; reason: (numberOf: (article: string) => number) => string }

/** A country is a story's own when at least this share of its reports has it as a main country: one stray tag in three. */
const OWN_COUNTRY_SHARE = 1 / 3

/** Decides for every article whether and where this edition tells it, and says why. */
export function select(
  closed: ClosedEdition,
  options: { editorial: Pick<Editorial, 'regions' | 'countries'> },
): { stories: PlacedStory[]; verdicts: Map<string, Verdict> } {
  const subjects = new Map(closed.subjects.map((one) => [one.article, one]))
  const articles = new Map(closed.articles.map((one) => [one.id, one]))
  const copyOf = new Map(closed.copies.map((one) => [one.article, one]))
  const verdicts = new Map<string, Verdict>()
  const stories: PlacedStory[] = []
  for (const story of withLoners(closed)) {
    const members = story.articles.flatMap((id) => articles.get(id) ?? []).sort(byDate)
    const readable: Article[] = []
    for (const article of members) {
      const early = beforePlacing(article, { closed, story })
      if (early) verdicts.set(article.id, early)
      else readable.push(article)
    }
    const opinions = readable.filter(({ id }) => story.opinions.includes(id))
    const reports = readable.filter(({ id }) => !story.opinions.includes(id))
    const tellings = tellingsOf(story, { reports, copyOf })
    const cited = new Set(tellings.flatMap((telling) => telling.articles.map(({ id }) => id)))
    const placed = placeStory(story.id, { tellings, opinions, reports, subjects, closed, ...options })
    if (tellings.length > 0) stories.push(placed.story)
    for (const article of opinions) verdicts.set(article.id, opinionVerdict(story.id, subjects.get(article.id)))
    for (const article of reports) {
      const origin = copyOf.get(article.id)?.of
      const copied = origin !== undefined && !cited.has(article.id)
      verdicts.set(article.id, copied ? copyVerdict(story.id, origin) : placed.verdict)
    }
  }
  return { stories: stories.sort((a, b) => compareText(a.id, b.id)), verdicts }
}

/** The stories, and one for each article that is in none, so that no article is forgotten. */
function withLoners(closed: ClosedEdition): Story[] {
  const placed = new Set(closed.stories.flatMap((story) => story.articles))
  const opinions = new Set(closed.subjects.filter(({ kind }) => kind.value === 'opinion').map(({ article }) => article))
  const known = closed.stories.map((story) => ({
    ...story,
    opinions: story.articles.filter((id) => opinions.has(id) || story.opinions.includes(id)),
  }))
  const loners = closed.articles
    .filter(({ id }) => !placed.has(id))
    .map(({ id }) => ({
      id: `story-${id}`,
      articles: [id],
      origins: opinions.has(id) ? [] : [{ article: id, copies: [] }],
      opinions: opinions.has(id) ? [id] : [],
    }))
  return [...known, ...loners].sort((a, b) => compareText(a.id, b.id))
}

/** By day, undated last, then by id. */
const byDate = (a: Article, b: Article) =>
  compareText(a.publishedAt?.date ?? '9999', b.publishedAt?.date ?? '9999') || compareText(a.id, b.id)

function beforePlacing(article: Article, around: { closed: ClosedEdition; story: Story }): Verdict | null {
  const { date } = around.closed.edition
  const published = article.publishedAt?.date
  if (published !== undefined && published > date) {
    const reason = `dated ${dayInWords(published)}, after the day of this edition`
    return { use: 'later', story: around.story.id, reason: () => reason }
  }
  if (article.paragraphs.length === 0) {
    return { use: 'dropped', story: around.story.id, reason: () => 'no text under its headline' }
  }
  return null
}

/** One telling for each origin that still has a readable report; exact and near copies are told by their first. */
function tellingsOf(
  story: Story,
  around: { reports: Article[]; copyOf: Map<string, ClosedEdition['copies'][number]> },
): Telling[] {
  const reports = new Map(around.reports.map((article) => [article.id, article]))
  const tellings: Telling[] = []
  for (const origin of story.origins) {
    const members = [origin.article, ...origin.copies].flatMap((id) => reports.get(id) ?? []).sort(byDate)
    const first = reports.get(origin.article) ?? members[0]
    if (!first) continue
    const versions = members.filter(({ id }) => id !== first.id && around.copyOf.get(id)?.level === 'version')
    tellings.push({ first, articles: [first, ...versions] })
  }
  return tellings.sort((a, b) => byDate(a.first, b.first))
}

type Placing = {
  tellings: Telling[]
  opinions: Article[]
  reports: Article[]
  subjects: Map<string, Subjects>
  closed: ClosedEdition
  editorial: Pick<Editorial, 'regions' | 'countries'>
}

function placeStory(id: string, placing: Placing): { story: PlacedStory; verdict: Verdict } {
  const { tellings, opinions, reports, closed } = placing
  const place = placeOf(reports, { ...placing, share: OWN_COUNTRY_SHARE })
  const days = reports.flatMap(({ publishedAt }) => publishedAt?.date ?? []).sort(compareText)
  const first = days[0]
  const last = days.at(-1)
  const dates = first !== undefined && last !== undefined ? { first, last } : null
  const stale = dates === null || daysBetween(dates.last, closed.edition.date) > closed.plan.staleAfterDays
  const section: Section = stale ? 'older' : place.inside ? 'region' : 'outside'
  const reason = dates === null ? UNDATED : stale ? olderReason(dates.last, closed) : place.reason
  const use: Use = stale ? 'older' : place.inside ? 'listed' : 'outside'
  const { countries, alsoConcerns, regionShare } = place
  return {
    story: { id, section, tellings, opinions, countries, alsoConcerns, regionShare, dates },
    verdict: { use, story: id, reason: () => reason },
  }
}

const UNDATED = 'undated: nothing in it shows that it is current'

const olderReason = (last: string, closed: ClosedEdition) =>
  `older than ${closed.plan.staleAfterDays} days: its story was last reported on ${dayInWords(last)}`

const copyVerdict = (story: string, of: string): Verdict => ({
  use: 'copy',
  story,
  reason: (numberOf) => `copy of ${numberOf(of)}`,
})

function opinionVerdict(story: string, subjects: Subjects | undefined): Verdict {
  const marker = subjects?.kind.evidence[0]?.text
  return { use: 'opinion', story, reason: () => (marker === undefined ? 'opinion' : `opinion: “${marker}”`) }
}
