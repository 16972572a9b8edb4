import { type DateMention, isoDate, weekdayOf } from '@daybrief/language'
import type { PublishedAt } from '@daybrief/schema'
import { type DateSources, isDay, mentionsIn } from './date-sources.ts'

const YEAR = /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu

/** Years named in an article, latest first. */
export function yearsIn({ text, whole }: DateSources): number[] {
  const years = new Set([...text.slice(whole.start, whole.end).matchAll(YEAR)].map(([year]) => Number(year)))
  return [...years].sort((a, b) => b - a)
}

/**
 * The date of a day. Without a year it is the latest year that the article itself mentions in which the day falls on the
 * weekday that the article gives it (methods.md, section 2); without such a weekday it cannot be told. `support` are the
 * words that gave the weekday.
 */
export function dateOfDay(sources: DateSources, mention: DateMention): { date: string; support: DateMention[] } | null {
  const { year, month, day } = mention
  if (month === null || day === null) return null
  if (year !== null) {
    const date = isoDate(year, month, day)
    return date === null ? null : { date, support: [] }
  }
  const witness = mention.weekday === null ? weekdayWitness(sources, mention) : mention
  for (const candidate of witness === undefined ? [] : yearsIn(sources)) {
    const date = isoDate(candidate, month, day)
    if (date === null || witness === undefined || weekdayOf(date) !== witness.weekday) continue
    return { date, support: witness === mention ? [] : [witness] }
  }
  return null
}

/** The same day elsewhere in the article, with its weekday: `Tuesday morning (Jun. 4)`. */
function weekdayWitness({ text, whole }: DateSources, { month, day }: DateMention): DateMention | undefined {
  return mentionsIn(text, whole).find(
    (other) => isDay(other) && other.month === month && other.day === day && other.weekday !== null,
  )
}

/** Dated neighbours needed before they tell a year, and how far apart articles pasted together lie at most. */
const NEIGHBOURS = { least: 2, days: 60 }
/** Neighbours are the last resort. */
const CONFIDENCE = 0.35
const DAY_MS = 86_400_000

/** Dates a day without a year by the other articles of its document, when all of these are of one year. */
export function dateByNeighbours(mention: DateMention, neighbours: readonly PublishedAt[]): PublishedAt | null {
  const years = new Set(neighbours.map(({ date }) => date.slice(0, 4)))
  const [year] = years
  if (neighbours.length < NEIGHBOURS.least || years.size !== 1 || year === undefined) return null
  if (mention.month === null || mention.day === null) return null
  const date = isoDate(Number(year), mention.month, mention.day)
  if (date === null || (mention.weekday !== null && weekdayOf(date) !== mention.weekday)) return null
  const near = neighbours.some(
    (other) => Math.abs(Date.parse(other.date) - Date.parse(date)) <= NEIGHBOURS.days * DAY_MS,
  )
  if (!near) return null
  const evidence = [{ range: mention.range, text: mention.text }]
  return { date, time: null, zone: null, basis: 'neighbours', confidence: CONFIDENCE, evidence }
}
