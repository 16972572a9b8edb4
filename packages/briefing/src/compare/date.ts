import { addDays, type DateMention, resolveDate, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { sharedTopic } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { matterTerms, type Reading, type Readings, shared } from './reading.ts'

/** Cosine from which two sentences may date the same event. */
const LEAST_SIMILARITY = 0.28

/** What the two must share beside the dates. */
const LEAST_WEIGHT = 0.9

/** A date that bounds something (`since 2017`, `until Friday`) dates another thing than one on which something happens. */
const BOUNDS =
  /\b(since|until|till|before|after|by|from|between|following|ahead of|through|prior to)\s+(?:the\s+|last\s+|early\s+|late\s+|mid-?)*$/i

/** Years that stand alone: `in 2017`. */
const YEAR = /\b(?:in|of|since|by|until|during|early|late|mid)[ -]((?:19|20)\d\d)\b/gi

/** A date of a sentence as far as it can be told: a day, or a year. */
type Dated = { range: Range; day: string | null; weekday: number | null; year: number | null; bound: string }

/** Two dates of one event that cannot both be right. */
export function date({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  const x = datesOf(a)
  const y = datesOf(b)
  const [one] = x
  const [other] = y
  if (!one || !other || x.some((left) => y.some((right) => sameDay(left, right) !== false))) return null
  if (one.bound !== other.bound) return null
  if (shared(matterTerms(a), matterTerms(b), rarity).weight < LEAST_WEIGHT) return null
  const topic = sharedTopic({ text: a.text, first: a.content, second: b.content }, rarity)
  if (topic === null) return null
  return {
    kind: 'date',
    question: `${one.day === null && one.weekday === null ? 'In which year' : 'On which day'}: ${topic.words}?`,
    sides: [
      { index: a.index, cue: one.range, keep: around(one.range, ...topic.runs.map((run) => run.first)) },
      { index: b.index, cue: other.range, keep: around(other.range, ...topic.runs.map((run) => run.second)) },
    ],
    strength: Math.min(1, 0.5 + similarity / 2),
  }
}

/** The dates of a sentence. One that will be is looked for after the day of the report, one that was before it. */
function datesOf(reading: Reading): Dated[] {
  const days = reading.dates.map((mention): Dated => {
    const { range, weekday, year } = mention
    return { range, day: dayOf(mention, reading), weekday, year, bound: boundBefore(reading, range) }
  })
  const years = Array.from(reading.line.matchAll(YEAR)).flatMap((match): Dated[] => {
    const end = match.index + match[0].length
    const range = { start: end - 4, end }
    if (reading.dates.some((one) => one.range.start < end && range.start < one.range.end)) return []
    return [{ range, day: null, weekday: null, year: Number(match[1]), bound: boundBefore(reading, range) }]
  })
  return [...days, ...years]
}

const boundBefore = (reading: Reading, range: Range) =>
  BOUNDS.exec(reading.line.slice(0, range.start))?.[1]?.toLowerCase() ?? ''

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
function sameDay(x: Dated, y: Dated): boolean | null {
  if (x.day !== null && y.day !== null) return x.day.slice(-5) === y.day.slice(-5) && agreeing(x.year, y.year)
  const weekday = (one: Dated) => one.weekday ?? (one.day !== null && one.day.length === 10 ? weekdayOf(one.day) : null)
  const [left, right] = [weekday(x), weekday(y)]
  if (left !== null && right !== null) return left === right
  if (x.year !== null && y.year !== null) return x.year === y.year
  return null
}

const agreeing = (x: number | null, y: number | null) => x === null || y === null || x === y
