import { addDays, type DateMention, datesIn, isoDate, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'

/** A day or month that words of a sentence may mean when the sentence speaks of what is to come. */
export type DayAhead = {
  /** `2024-06-17`, or `2024-11` when no day is given. */
  day: string
  /** How much it takes for granted: `full` gives its year, `near` is read as the next such day or month after the anchor. */
  reading: 'full' | 'near'
  range: Range
}

/**
 * A day without a year further ahead than this is the last such day and no coming one: the nearer of two readings, half a
 * year each way.
 */
const MOST_DAYS_AHEAD = 183
const MOST_MONTHS_AHEAD = 6

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const BARE_MONTH = new RegExp(
  String.raw`(?<=\b(?:in|this|next|by|until|during|of|for|late|early|mid)[ -](?:(?:late|early|mid)[ -])?)(?<month>${MONTHS.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join('|')})(?! \d)(?:,? (?<year>of this year|this year|next year))?`,
  'g',
)
const TOMORROW = /\btomorrow\b/gi
const GONE = /\b(?:last|past|since|previous)\s+(?:the\s+)?$/i

/** Days and months named in a text, as one reads them who is told of what is to come; `anchor` is the day it was written. */
export function daysAhead(text: string, options: { anchor: string }): DayAhead[] {
  const { anchor } = options
  const dated = datesIn(text).flatMap((mention): DayAhead[] => {
    if (GONE.test(text.slice(0, mention.range.start))) return []
    const day = dayMeant(mention, anchor)
    return day === null ? [] : [{ day, reading: mention.year === null ? 'near' : 'full', range: mention.range }]
  })
  const months = Array.from(text.matchAll(BARE_MONTH)).flatMap((match): DayAhead[] => {
    const month = MONTHS.indexOf((match.groups?.month ?? '').toLowerCase()) + 1
    const range = { start: match.index, end: match.index + match[0].length }
    const day = monthMeant(month, { anchor, year: match.groups?.year })
    return day === null ? [] : [{ day, reading: 'near', range }]
  })
  const tomorrow = Array.from(text.matchAll(TOMORROW), ({ index }): DayAhead => {
    return { day: addDays(anchor, 1), reading: 'near', range: { start: index, end: index + 'tomorrow'.length } }
  })
  return [...dated, ...months.filter(({ range }) => !dated.some((one) => overlap(one.range, range))), ...tomorrow].sort(
    (a, b) => a.range.start - b.range.start,
  )
}

const overlap = (a: Range, b: Range) => a.start < b.end && b.start < a.end

function dayMeant({ year, month, day, weekday }: DateMention, anchor: string): string | null {
  if (month !== null && day !== null) {
    if (year !== null) return isoDate(year, month, day)
    const years = [0, 1].map((more) => isoDate(Number(anchor.slice(0, 4)) + more, month, day))
    return years.find((date) => date !== null && date >= anchor && date <= addDays(anchor, MOST_DAYS_AHEAD)) ?? null
  }
  if (month !== null && year !== null) return isoDate(year, month, 1)?.slice(0, 7) ?? null
  return weekday === null ? null : addDays(anchor, (weekday - weekdayOf(anchor) + 7) % 7)
}

/** The month of the year that is named; else the next such month from the anchor's on, if it is the nearer of two readings. */
function monthMeant(month: number, around: { anchor: string; year: string | undefined }): string | null {
  const year = Number(around.anchor.slice(0, 4))
  const ahead = (month - Number(around.anchor.slice(5, 7)) + 12) % 12
  if (around.year === undefined && ahead > MOST_MONTHS_AHEAD) return null
  const past = month < Number(around.anchor.slice(5, 7))
  const next = around.year === 'next year' || (around.year === undefined && past)
  return `${next ? year + 1 : year}-${String(month).padStart(2, '0')}`
}
