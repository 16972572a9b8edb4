import { addDays, type DateMention, ENGLISH_MONTHS, resolveDate, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'
import type { Reading } from './reading.ts'

/** A date behind these says when something was said, not when it happened. */
const SAID_WHEN =
  /\b(?:said|says|told \w+|announced|reported|filing|statement|interview|according to [^,]{0,40})(?: late| early)?(?: on)?\s*$/i

/** A date that bounds something (`since 2017`, `until Friday`) dates another thing than one on which something happens. */
const BOUNDS =
  /\b(since|until|till|before|after|by|from|between|following|ahead of|through|prior to)\s+(?:the\s+|last\s+|early\s+|late\s+|mid-?)*$/i

/** Years that stand alone: `in 2017`. */
const YEAR = /\b(?:in|of|since|by|until|during|early|late|mid)[ -]((?:19|20)\d\d)\b/gi

/** Months that stand alone: `in March`. */
const MONTH = new RegExp(
  String.raw`\b(?:in|for|by|until|since|during|early|late|mid|next|last)[ -](${ENGLISH_MONTHS.join('|')})\b(?! \d)`,
  'g',
)

/** A date of a sentence as far as it can be told: a day, or a year. */
export type Dated = {
  range: Range
  day: string | null
  weekday: number | null
  year: number | null
  /** 1 to 12; of one without a day too. */
  month: number | null
  bound: string
  /** It is written as a weekday only. */
  named: boolean
}

const UNDATED = { day: null, weekday: null, year: null, month: null, named: false }

/** The dates of a sentence. One that will be is looked for after the day of the report, one that was before it. */
export function datesOf(reading: Reading): Dated[] {
  const when = reading.dates.filter(({ range }) => !SAID_WHEN.test(reading.line.slice(0, range.start)))
  const days = when.map((mention): Dated => {
    const { range, weekday, year } = mention
    const named = weekday !== null && mention.day === null
    const day = dayOf(mention, reading)
    return { range, day, weekday, year, month: mention.month, bound: boundBefore(reading, range), named }
  })
  const years = Array.from(reading.line.matchAll(YEAR)).flatMap((match): Dated[] => {
    const end = match.index + match[0].length
    const range = { start: end - 4, end }
    if (reading.dates.some((one) => one.range.start < end && range.start < one.range.end)) return []
    return [{ ...UNDATED, range, year: Number(match[1]), bound: boundBefore(reading, range) }]
  })
  const months = Array.from(reading.line.matchAll(MONTH)).flatMap((match): Dated[] => {
    const end = match.index + match[0].length
    const range = { start: end - (match[1] ?? '').length, end }
    if (reading.dates.some((one) => one.range.start < end && range.start < one.range.end)) return []
    const month = ENGLISH_MONTHS.indexOf(match[1] ?? '') + 1
    return [{ ...UNDATED, range, month, bound: boundBefore(reading, range) }]
  })
  return [...days, ...months, ...years]
}

function boundBefore(reading: Reading, range: Range): string {
  const bound = BOUNDS.exec(reading.line.slice(0, range.start))?.[1]?.toLowerCase() ?? ''
  // What opens on a day runs from it.
  return bound === 'from' ? '' : bound
}

const AHEAD = /\b(?:will|is to|are to|(?:is|are) (?:expected|due|scheduled|set|slated)|plans? to)\b/

function dayOf(mention: DateMention, { line, published }: Reading): string | null {
  const { month, day, weekday, year } = mention
  if (month !== null && day !== null) {
    return resolveDate(mention, { anchor: published }) ?? `${year ?? ''}-${pad(month)}-${pad(day)}`
  }
  if (month !== null || weekday === null || published === null) return null
  if (!AHEAD.test(line)) return resolveDate(mention, { anchor: published })
  return addDays(published, (weekday - weekdayOf(published) + 7) % 7)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Whether two dates are one: null when that cannot be told. */
export function sameDay(x: Dated, y: Dated): boolean | null {
  if (x.named && y.named) return x.weekday === y.weekday
  if (x.named !== y.named && tooFar(x, y)) return null
  if (x.day !== null && y.day !== null) return x.day.slice(-5) === y.day.slice(-5) && agreeing(x.year, y.year)
  const weekday = (one: Dated) => one.weekday ?? (one.day !== null && one.day.length === 10 ? weekdayOf(one.day) : null)
  const [left, right] = [weekday(x), weekday(y)]
  if (left !== null && right !== null) return left === right
  if (x.month !== null && y.month !== null) return x.month === y.month && agreeing(x.year, y.year)
  if (x.year !== null && y.year !== null) return x.year === y.year
  return null
}

/** A weekday is one of the days around its report; a date farther away is no match for it, nor a contradiction. */
const NEAREST_DAYS = 10

const tooFar = (x: Dated, y: Dated) =>
  x.day?.length === 10 && y.day?.length === 10 && Math.abs(daysBetween(x.day, y.day)) > NEAREST_DAYS

const agreeing = (x: number | null, y: number | null) => x === null || y === null || x === y
