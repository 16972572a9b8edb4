import type { Range } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'
import { agree, sameCount } from './agreement.ts'
import { conceptsIn } from './concepts.ts'
import { sharedTopic } from './content-words.ts'
import { datesAnother, datesBackground, sameDeed } from './date-clauses.ts'
import { type Dated, datesOf, sameDay } from './dated.ts'
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
  if (
    !sameEvent(a, b, rarity) &&
    !(sameDeed(a, b, { one: met.one.range, other: met.other.range }) && namedInBoth(a, b) >= FEWEST_NAMED) &&
    !(leads && nearBoth(met) >= fewestNear(a, b))
  )
    return null
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

/** Other numbers of the same thing beside the dates: two events, each with its own date. */
function countsDiffer(a: Reading, b: Reading): boolean {
  const y = quantitiesIn(b)
  return quantitiesIn(a).some((one) => {
    const alike = y.filter((other) => sameCount(one, other))
    return alike.length > 0 && !alike.some((other) => agree(one, other))
  })
}
