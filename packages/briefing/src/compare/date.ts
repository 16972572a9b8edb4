import { addDays, type DateMention, resolveDate, terms, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'
import { agree, sameCount } from './agreement.ts'
import { sharedTopic } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { quantitiesIn } from './quantities.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Cosine from which two sentences may date the same event. */
const LEAST_SIMILARITY = 0.22

/** What the two must share beside names and dates, and what share of the shorter that must be. */
const LEAST_WEIGHT = 0.9
const LEAST_SHARE = 0.45

/** A date behind these says when something was said, not when it happened. */
const SAID_WHEN =
  /\b(?:said|says|told \w+|announced|reported|filing|statement|interview|according to [^,]{0,40})(?: late| early)?(?: on)?\s*$/i

/** A date that bounds something (`since 2017`, `until Friday`) dates another thing than one on which something happens. */
const BOUNDS =
  /\b(since|until|till|before|after|by|from|between|following|ahead of|through|prior to)\s+(?:the\s+|last\s+|early\s+|late\s+|mid-?)*$/i

/** Years that stand alone: `in 2017`. */
const YEAR = /\b(?:in|of|since|by|until|during|early|late|mid)[ -]((?:19|20)\d\d)\b/gi

/** A date of a sentence as far as it can be told: a day, or a year. */
type Dated = {
  range: Range
  day: string | null
  weekday: number | null
  year: number | null
  bound: string
  /** It is written as a weekday only. */
  named: boolean
}

/** Two dates of one event that cannot both be right. */
export function date({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  const x = datesOf(a)
  const y = datesOf(b)
  const [one] = x
  const [other] = y
  if (!one || !other || x.some((left) => y.some((right) => sameDay(left, right) !== false))) return null
  if (one.bound !== other.bound || countsDiffer(a, b)) return null
  if (!sameEvent(a, b, rarity) || shared(wordsNear(a, one.range), wordsNear(b, other.range), rarity).terms.length === 0)
    return null
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

/** Characters on either side of a date in which both sides must speak of the same. */
const NEAR = 60

const wordsNear = ({ line, matter }: Reading, { start, end }: Range) =>
  new Set(
    terms(line.slice(Math.max(0, start - NEAR), end + NEAR)).filter((term) => matter.has(term) && !/^\d+$/.test(term)),
  )

function sameEvent(a: Reading, b: Reading, rarity: (term: string) => number): boolean {
  const matter = (reading: Reading) => new Set([...reading.matter].filter((term) => !/^\d+$/.test(term)))
  const both = shared(matter(a), matter(b), rarity)
  const whole = (reading: Reading) => [...matter(reading)].reduce((sum, term) => sum + rarity(term), 0)
  return both.weight >= LEAST_WEIGHT && both.weight >= LEAST_SHARE * Math.min(whole(a), whole(b))
}

/** The dates of a sentence. One that will be is looked for after the day of the report, one that was before it. */
function datesOf(reading: Reading): Dated[] {
  const when = reading.dates.filter(({ range }) => !SAID_WHEN.test(reading.line.slice(0, range.start)))
  const days = when.map((mention): Dated => {
    const { range, weekday, year } = mention
    const named = weekday !== null && mention.day === null
    return { range, day: dayOf(mention, reading), weekday, year, bound: boundBefore(reading, range), named }
  })
  const years = Array.from(reading.line.matchAll(YEAR)).flatMap((match): Dated[] => {
    const end = match.index + match[0].length
    const range = { start: end - 4, end }
    if (reading.dates.some((one) => one.range.start < end && range.start < one.range.end)) return []
    return [
      { range, day: null, weekday: null, year: Number(match[1]), bound: boundBefore(reading, range), named: false },
    ]
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

/** Other numbers of the same thing beside the dates: two events, each with its own date. */
function countsDiffer(a: Reading, b: Reading): boolean {
  const y = quantitiesIn(b)
  return quantitiesIn(a).some((one) => {
    const alike = y.filter((other) => sameCount(one, other))
    return alike.length > 0 && !alike.some((other) => agree(one, other))
  })
}

/** Whether two dates are one: null when that cannot be told. */
function sameDay(x: Dated, y: Dated): boolean | null {
  if (x.named && y.named) return x.weekday === y.weekday
  if (x.named !== y.named && tooFar(x, y)) return null
  if (x.day !== null && y.day !== null) return x.day.slice(-5) === y.day.slice(-5) && agreeing(x.year, y.year)
  const weekday = (one: Dated) => one.weekday ?? (one.day !== null && one.day.length === 10 ? weekdayOf(one.day) : null)
  const [left, right] = [weekday(x), weekday(y)]
  if (left !== null && right !== null) return left === right
  if (x.year !== null && y.year !== null) return x.year === y.year
  return null
}

/** A weekday is one of the days around its report; a date farther away is no match for it, nor a contradiction. */
const NEAREST_DAYS = 10

const tooFar = (x: Dated, y: Dated) =>
  x.day?.length === 10 && y.day?.length === 10 && Math.abs(daysBetween(x.day, y.day)) > NEAREST_DAYS

const agreeing = (x: number | null, y: number | null) => x === null || y === null || x === y
