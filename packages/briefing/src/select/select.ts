import type { Article, Editorial, Evidence, Story, Subjects, Use } from '@daybrief/schema'
import { dayInWords, daysBetween } from '../calendar.ts'
import type { ClosedEdition } from '../closed-edition.ts'
import { compareText } from '../compare-text.ts'
import { placeOf } from './place-of.ts'
import { byDate, repeatedBy, type Telling, tellingsOf } from './tellings-of.ts'
import { asVersion, copyVerdict, opinionVerdict, type Verdict, verdictBeforePlacing } from './verdict.ts'

/** Where in a briefing a story is told. */
export type Section = 'region' | 'outside' | 'older'

/** A story as it enters an edition: without copies, without articles dated after the edition's day. */
export type PlacedStory = {
  id: string
  section: Section
  /** By date and id of their first article; a story without any is left to the appendix. */
  tellings: Telling[]
  /** Tellings of which no earlier edition had a version. */
  origins: number
  opinions: Article[]
  /** Day of the edition that first told it; null when none is known. */
  firstSeen: string | null
  countries: string[]
  alsoConcerns: string[]
  /** Those of its reports that correct an earlier one, with the words that say so. */
  corrections: { article: string; words: Evidence | null }[]
  /** Share of its reports that have a country of the region as a main one. */
  regionShare: number
  dates: { first: string; last: string } | null
}

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
      const early = verdictBeforePlacing(article, { closed, story, copyOf })
      if (early) verdicts.set(article.id, early)
      else readable.push(article)
    }
    const opinions = readable.filter(({ id }) => story.opinions.includes(id))
    const reports = readable.filter(({ id }) => !story.opinions.includes(id))
    const tellings = tellingsOf(story, { reports, copyOf, earlier: closed.earlier })
    const cited = new Set(tellings.flatMap((telling) => telling.articles.map(({ id }) => id)))
    const placed = placeStory(story, { tellings, opinions, reports, subjects, closed, ...options })
    if (tellings.length > 0) stories.push(placed.story)
    for (const article of opinions) verdicts.set(article.id, opinionVerdict(story.id, subjects.get(article.id)))
    for (const article of reports) {
      const origin = copyOf.get(article.id)?.of
      const copied = origin !== undefined && !cited.has(article.id)
      const verdict = copied ? copyVerdict(story.id, origin) : placed.verdict
      verdicts.set(article.id, asVersion(verdict, repeatedBy(article.id, { copyOf, earlier: closed.earlier })?.edition))
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
      firstSeen: null,
    }))
  return [...known, ...loners].sort((a, b) => compareText(a.id, b.id))
}

type Placing = {
  tellings: Telling[]
  opinions: Article[]
  reports: Article[]
  subjects: Map<string, Subjects>
  closed: ClosedEdition
  editorial: Pick<Editorial, 'regions' | 'countries'>
}

function placeStory({ id, firstSeen }: Story, placing: Placing): { story: PlacedStory; verdict: Verdict } {
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
  const origins = tellings.filter(({ earlier }) => earlier === null).length
  const corrections = reports.flatMap(({ id: article }) => {
    const kind = placing.subjects.get(article)?.kind
    return kind?.value === 'correction' ? [{ article, words: kind.evidence[0] ?? null }] : []
  })
  const tags = { countries, alsoConcerns, regionShare, corrections }
  return {
    story: { id, section, tellings, origins, opinions, firstSeen, dates, ...tags },
    verdict: { use, story: id, reason: () => reason },
  }
}

const UNDATED = 'undated: nothing in it shows that it is current'

const olderReason = (last: string, closed: ClosedEdition) =>
  `older than ${closed.plan.staleAfterDays} days: its story was last reported on ${dayInWords(last)}`
