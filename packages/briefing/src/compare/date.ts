import { addDays, type DateMention, resolveDate, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'
import { agree, sameCount } from './agreement.ts'
import { conceptsIn } from './concepts.ts'
import { sharedTopic } from './content-words.ts'
import { deedOf, PAST } from './deeds.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { quantitiesIn } from './quantities.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { peopleApart } from './subjects.ts'

/** Cosine from which two sentences may date the same event. */
const LEAST_SIMILARITY = 0.22

/** The same for sentences that open their articles, and how many words around both dates they must share then. */
const LEAST_SIMILARITY_OF_LEADS = 0.15
const FEWEST_NEAR_OF_LEADS = 3

/** Names both have from which on one word fewer is enough. */
const FEWEST_NAMED = 2

const namedInBoth = (a: Reading, b: Reading) => [...a.named].filter((term) => b.named.has(term)).length

const fewestNear = (a: Reading, b: Reading) =>
  namedInBoth(a, b) >= FEWEST_NAMED ? FEWEST_NEAR_OF_LEADS - 1 : FEWEST_NEAR_OF_LEADS

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

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Months that stand alone: `in March`. */
const MONTH = new RegExp(
  String.raw`\b(?:in|for|by|until|since|during|early|late|mid|next|last)[ -](${MONTHS.join('|')})\b(?! \d)`,
  'g',
)

/** A date of a sentence as far as it can be told: a day, or a year. */
type Dated = {
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

/** Two dates of one event that cannot both be right. */
export function date({ a, b, similarity, leads }: Link, { rarity, actors }: Readings): Found | null {
  if (similarity < (leads ? LEAST_SIMILARITY_OF_LEADS : LEAST_SIMILARITY)) return null
  const x = datesOf(a)
  const y = datesOf(b)
  if (x.some((left) => y.some((right) => sameDay(left, right) === true))) return null
  const apart = x.flatMap((one) =>
    y.flatMap((other) =>
      sameDay(one, other) === false && one.bound === other.bound && !(overMonths(one, other) && monthsApart(a, b))
        ? [{ one, other }]
        : [],
    ),
  )
  const nearBoth = ({ one, other }: { one: Dated; other: Dated }) =>
    shared(wordsNear(a, one.range), wordsNear(b, other.range), rarity).terms.length
  const met = apart.find(
    (pair) =>
      nearBoth(pair) > 0 &&
      !datesAnother(a, pair.one.range, b) &&
      !datesAnother(b, pair.other.range, a) &&
      !datesBackground(a, pair.one.range, b) &&
      !datesBackground(b, pair.other.range, a),
  )
  if (!met || countsDiffer(a, b) || peopleApart(a, b, { actors })) return null
  // Leads tell the event itself: what they say around its date is enough, however they go on.
  if (!sameEvent(a, b, rarity) && !sameDeed(a, b, met) && !(leads && nearBoth(met) >= fewestNear(a, b))) return null
  if (SEQUEL.test(a.line) !== SEQUEL.test(b.line)) return null
  const { one, other } = met
  const topic = sharedTopic({ text: a.text, first: a.content, second: b.content }, rarity)
  if (topic === null) return null
  return {
    kind: 'date',
    question: `${whenOf(one)}: ${topic.words}?`,
    sides: [
      { index: a.index, cue: one.range, keep: around(one.range, ...topic.runs.map((run) => run.first)) },
      { index: b.index, cue: other.range, keep: around(other.range, ...topic.runs.map((run) => run.second)) },
    ],
    strength: Math.min(1, 0.5 + similarity / 2),
  }
}

const overMonths = (one: Dated, other: Dated) => one.month !== null && (one.day === null || other.day === null)

/** Reports farther apart than this tell, month by month, of things that happen again. */
const NEAREST_REPORTS_DAYS = 31

const monthsApart = (a: Reading, b: Reading) =>
  a.published !== null && b.published !== null && Math.abs(daysBetween(a.published, b.published)) > NEAREST_REPORTS_DAYS

function whenOf({ day, weekday, month }: Dated): string {
  if (day !== null || weekday !== null) return 'On which day'
  return month === null ? 'In which year' : 'In which month'
}

/** What one telling adds to another event of the kind: `another 20 were arrested on Tuesday`. */
const SEQUEL =
  /\b(?:another|\d+ more|again|further|for a (?:second|third)|the (?:night|day|week) before|a (?:day|week) (?:earlier|later)|(?:hours|days?|weeks?|months?) after)\b/i

/** Characters on either side of a date in which both sides must speak of the same. */
const NEAR = 60

const wordsNear = ({ line, matter }: Reading, { start, end }: Range) =>
  new Set(
    conceptsIn(line.slice(Math.max(0, start - NEAR), end + NEAR)).filter(
      (term) => matter.has(term) && !/^\d+$/.test(term),
    ),
  )

function sameEvent(a: Reading, b: Reading, rarity: (term: string) => number): boolean {
  const matter = (reading: Reading) => new Set([...reading.matter].filter((term) => !/^\d+$/.test(term)))
  const both = shared(matter(a), matter(b), rarity)
  const whole = (reading: Reading) => [...matter(reading)].reduce((sum, term) => sum + rarity(term), 0)
  return both.weight >= LEAST_WEIGHT && both.weight >= LEAST_SHARE * Math.min(whole(a), whole(b))
}

/**
 * Whether a date hangs on a deed of which the other sentence does not speak: `buried on Tuesday the victims of the blast`
 * dates no blast.
 */
function datesAnother(reading: Reading, date: Range, other: Reading): boolean {
  const deed = deedBefore(reading, date)
  if (deed === null) return false
  return !other.line.split(/[^A-Za-z]+/).some((word) => deedOf(PAST[word] ?? word.toLowerCase()) === deed)
}

/** The deed that stands right before a date: `resigned on Monday`. */
function deedBefore({ line }: Reading, date: Range): string | null {
  const verb = /\b([a-z]+ed|[a-z]+)(?: (?:off|out|up|down|over|away|back|late|early|again))?(?: (?:on|in))?\s+$/.exec(
    line.slice(0, date.start),
  )?.[1]
  if (verb === undefined || SETS.has(verb) || !(verb.endsWith('ed') || verb in PAST)) return null
  return deedOf(PAST[verb] ?? verb)
}

/** Whether both date one deed of one person or body, right behind its verb. */
function sameDeed(a: Reading, b: Reading, { one, other }: { one: Dated; other: Dated }): boolean {
  const deed = deedBefore(a, one.range)
  return deed !== null && deed === deedBefore(b, other.range) && namedInBoth(a, b) >= FEWEST_NAMED
}

/** Opens a clause that tells of something beside the event, and its words up to the date; a clause of saying is none. */
const BESIDE =
  /(?<!\b(?:said|says|told|announced|confirmed|reported|added|claimed|warned)\s)\b(?:that|which|who|whose|where|before|after|when|while|since)\s+([^,;]*)$/i

/** Words of such a clause that the other sentence has too from which on it tells of the event after all. */
const FEWEST_OF_EVENT = 2

/** Whether a date stands in a clause of which the other sentence says little: `the collapse that killed nine in August`. */
function datesBackground({ line }: Reading, date: Range, other: Reading): boolean {
  const clause = BESIDE.exec(line.slice(0, date.start))?.[1]
  if (clause === undefined) return false
  const told = new Set(conceptsIn(clause).filter((term) => other.terms.has(term)))
  return told.size < FEWEST_OF_EVENT
}

/** What these date is what the sentence is about: that it happened, or for when it was planned. */
const SETS = new Set([
  'happened',
  'occurred',
  'set',
  'scheduled',
  'fixed',
  'named',
  'chose',
  'picked',
  'planned',
  'slated',
])

/** The dates of a sentence. One that will be is looked for after the day of the report, one that was before it. */
function datesOf(reading: Reading): Dated[] {
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
    const month = MONTHS.indexOf(match[1] ?? '') + 1
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
  if (x.month !== null && y.month !== null) return x.month === y.month && agreeing(x.year, y.year)
  if (x.year !== null && y.year !== null) return x.year === y.year
  return null
}

/** A weekday is one of the days around its report; a date farther away is no match for it, nor a contradiction. */
const NEAREST_DAYS = 10

const tooFar = (x: Dated, y: Dated) =>
  x.day?.length === 10 && y.day?.length === 10 && Math.abs(daysBetween(x.day, y.day)) > NEAREST_DAYS

const agreeing = (x: number | null, y: number | null) => x === null || y === null || x === y
