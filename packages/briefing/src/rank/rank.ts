import type { EditionPlan, Editorial, Subjects, Weight } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'
import type { PlacedStory } from '../select/select.ts'
import { actorWeight } from './actor-weight.ts'
import { severityOf } from './severity-of.ts'

/** 1 + origins at which the origins' part is full: 2^4, methods.md, section 7. */
const FULL_ORIGINS_LOG = 4

/** Freshness never falls below this: old stories keep an order among themselves. */
const LEAST_FRESHNESS = 0.1

/**
 * What is left of the weight of a story whose last report is older than the plan's `staleAfterDays`: a briefing is of a
 * day, so what is over stands behind a like story of today, however grave it was.
 */
const STALE_SHARE = 0.5

/** What a story weighs in an edition, with the parts that make it. */
export function weigh(
  story: PlacedStory,
  around: {
    subjects: Map<string, Subjects>
    editorial: Pick<Editorial, 'topics' | 'events'>
    date: string
    weights: EditionPlan['weights']
  },
): Weight {
  const { watchlist: lift, ...factors } = around.weights
  const reports = story.tellings.flatMap(({ articles }) => articles)
  const tagged = reports.flatMap((article) => {
    const subjects = around.subjects.get(article.id)
    return subjects ? [{ article, subjects }] : []
  })
  const age = story.dates === null ? null : Math.max(0, daysBetween(story.dates.last, around.date))
  const parts = {
    severity: mean(tagged.map(({ article, subjects }) => severityOf(subjects, { ...around, article }))),
    origins: Math.min(1, Math.log2(1 + story.origins) / FULL_ORIGINS_LOG),
    actors: Math.max(0, ...reports.map(actorWeight)),
    region: story.regionShare,
    growth: growth(story, around.date),
    freshness: age === null ? LEAST_FRESHNESS : Math.max(LEAST_FRESHNESS, 2 ** -age),
    watchlist: tagged.some(({ subjects }) => subjects.watchlist.length > 0) ? 1 : 0,
    stale: story.section === 'older' ? 1 : 0,
  }
  let total = 0
  for (const [part, factor] of Object.entries(factors)) total += factor * parts[part as keyof typeof factors]
  // A hit on a watchlist goes a part of the way to 1: a desk must not miss it, but it is no event by itself.
  total += (1 - total) * lift * parts.watchlist
  if (parts.stale === 1) total *= STALE_SHARE
  return {
    total: rounded(Math.min(1, Math.max(0, total))),
    parts: Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, rounded(value)])),
  }
}

/** Of the story's tellings, those of the last two days less those of the two days before; 0 when it does not grow. */
function growth(story: PlacedStory, date: string): number {
  if (story.tellings.length < 2) return 0
  const ages = story.tellings.flatMap(({ first }) =>
    first.publishedAt ? daysBetween(first.publishedAt.date, date) : [],
  )
  const recent = ages.filter((age) => age < 2).length
  const before = ages.filter((age) => age >= 2 && age < 4).length
  return Math.max(0, recent - before) / story.tellings.length
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Four decimals: enough to order by, few enough to read. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4
