import type { Editorial, Subjects, Weight } from '@daybrief/schema'
import { daysBetween } from './calendar.ts'
import type { PlacedStory } from './select.ts'

/** Factors of the parts, as set out in methods.md, section 7; they add up to 1. */
const FACTORS = { severity: 0.3, origins: 0.2, actors: 0.15, region: 0.15, growth: 0.1, freshness: 0.1 }

/** A hit on a watchlist closes this share of the distance to 1: a desk must not miss it, but it is no event by itself. */
const WATCHLIST_LIFT = 0.2

/** 1 + origins at which the origins' part is full: 2^4, methods.md, section 7. */
const FULL_ORIGINS_LOG = 4

/** Freshness never falls below this: old stories keep an order among themselves. */
const LEAST_FRESHNESS = 0.1

/** How much is read for the offices of those who act, in UTF-16 units: the headline and the lead of a news report. */
const ACTOR_LENGTH = 500

/** Offices by weight: who decides on war and peace first (methods.md: heads of government or defence 0.8 to 1). */
const OFFICES: [RegExp, number][] = [
  [/\b(?:president|prime minister|premier|king|emperor|sultan|chancellor|head of state|junta)\b/, 1],
  [
    /\b(?:defen[cs]e (?:minister|secretary|chief)|minister of (?:national )?defen[cs]e|secretary of defen[cs]e|commander-in-chief)\b/,
    0.9,
  ],
  [
    /\b(?:foreign|interior|home) (?:minister|secretary|ministry)\b|\bminister of (?:the )?(?:interior|foreign affairs)\b|\bsecretary of state\b/,
    0.8,
  ],
  [/\b(?:minister|ambassador|general|admiral|governor|police chief|secretary-general)\b/, 0.5],
  [/\b(?:ministry|army|navy|air force|police|parliament|court|rebels|militia|insurgents)\b/, 0.3],
]

/** What a story weighs in an edition, with the parts that make it. */
export function weigh(
  story: PlacedStory,
  around: { subjects: Map<string, Subjects>; editorial: Pick<Editorial, 'topics'>; date: string },
): Weight {
  const reports = story.tellings.flatMap(({ articles }) => articles)
  const tags = reports.flatMap(({ id }) => around.subjects.get(id) ?? [])
  const age = story.dates === null ? null : Math.max(0, daysBetween(story.dates.last, around.date))
  const parts = {
    severity: mean(tags.map((one) => severity(one, around.editorial))),
    origins: Math.min(1, Math.log2(1 + story.tellings.length) / FULL_ORIGINS_LOG),
    actors: Math.max(0, ...reports.map(actorWeight)),
    region: story.regionShare,
    growth: growth(story, around.date),
    freshness: age === null ? LEAST_FRESHNESS : Math.max(LEAST_FRESHNESS, 2 ** -age),
    watchlist: tags.some(({ watchlist }) => watchlist.length > 0) ? 1 : 0,
  }
  let total = 0
  for (const [part, factor] of Object.entries(FACTORS)) total += factor * parts[part as keyof typeof FACTORS]
  total += (1 - total) * WATCHLIST_LIFT * parts.watchlist
  return {
    total: rounded(Math.min(1, total)),
    parts: Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, rounded(value)])),
  }
}

/** Half the gravest topic as the desk grades it, half the share of security topics. */
function severity(subjects: Subjects, editorial: Pick<Editorial, 'topics'>): number {
  const grades = new Map(editorial.topics.map(({ id, security }) => [id, security]))
  const gravest = Math.max(0, ...subjects.topics.map(({ topic, weight }) => weight * (grades.get(topic) ?? 0)))
  return (gravest + subjects.security) / 2
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

function actorWeight(article: PlacedStory['tellings'][number]['first']): number {
  const lead = `${article.headline?.text ?? ''} ${article.paragraphs[0]?.text ?? ''}`
  const read = lead.slice(0, ACTOR_LENGTH).toLowerCase()
  return OFFICES.find(([office]) => office.test(read))?.[1] ?? 0
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Four decimals: enough to order by, few enough to read. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4
