import { agree, sameCount } from './agreement.ts'
import { conceptOf, conceptsIn } from './concepts.ts'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { contrasted, wordBefore } from './modifiers.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { setApart } from './setting.ts'

/** Cosine from which two sentences may count the same thing; numbers in sentences further apart count different things. */
const LEAST_SIMILARITY = 0.2

/** The same for the dead, the hurt, the arrested: every report of an event counts them, in whatever words. */
const LEAST_SIMILARITY_OF_FATES = 0.12

/** The same for shares and sums, which do not say what they count. */
const LEAST_SIMILARITY_OF_BARE = 0.42

/** The same for sentences that open their articles and name the same parties. */
const LEAST_SIMILARITY_OF_LEADS = 0.15

/** Characters on either side of a number in which both sides must speak of the same: a bonus is no loss. Shorter for shares and sums. */
const NEAR = 60
const NEAR_BARE = 40

/** Words near a share or a sum that both sides must have. */
const FEWEST_BARE = 2

/** What the words near the two numbers must tell together. */
const LEAST_WEIGHT = 0.5

/** Two counts of one thing that cannot both be right. Where a sentence counts a thing twice it cannot be told which is meant. */
export function number({ a, b, similarity, leads }: Link, { readings, rarity }: Readings): Found | null {
  if (
    (similarity < LEAST_SIMILARITY_OF_FATES && !leads) ||
    a.numbers.length === 0 ||
    b.numbers.length === 0 ||
    setApart(a, b)
  )
    return null
  const x = quantitiesIn(a)
  const y = quantitiesIn(b)
  for (const one of x) {
    const alike = y.filter((other) => sameCount(one, other))
    const [other] = alike
    const sameParties = leads && partiesOf(a, b) >= FEWEST_PARTIES
    const meant =
      leads &&
      (one.fate ||
        (one.change && similarity >= LEAST_SIMILARITY) ||
        (sameParties && !isBare(one) && similarity >= LEAST_SIMILARITY_OF_LEADS))
    if (!other || (similarity < leastSimilarity([a, one], [b, other]) && !meant)) continue
    if (alike.length > 1 || x.filter((twin) => sameCount(one, twin)).length > 1) continue
    if (agree(one, other) || tells(b, one.value) || tells(a, other.value)) continue
    if (overtaken([a, one], [b, other]) || (!sameDeal([a, one], b) && contrasted(a, b))) continue
    const near = shared(wordsNear(a, { quantity: one, leads }), wordsNear(b, { quantity: other, leads }), rarity)
    if (
      (near.weight < LEAST_WEIGHT && !(sameParties && near.weight > 0)) ||
      (isBare(one) && near.terms.length < FEWEST_BARE)
    )
      continue
    if (toldBy(b.telling, { quantity: one, readings }) || toldBy(a.telling, { quantity: other, readings })) continue
    return {
      kind: 'number',
      question: `${one.question}?`,
      sides: [
        { index: a.index, cue: one.range, keep: one.keep },
        { index: b.index, cue: other.range, keep: other.keep },
      ],
      strength: Math.min(1, 0.5 + similarity / 2),
    }
  }
  return null
}

/**
 * Whether a sentence has a number, or the parts that make it up: `seven soldiers and four attackers` are eleven, two arrested
 * and nine dead are not.
 */
function tells(reading: Reading, number: number): boolean {
  const quantities = quantitiesIn(reading)
  const parts = reading.numbers.map(({ value, range }) => ({
    value,
    fate: quantities.find((one) => one.fate && one.range.start <= range.start && range.end <= one.range.end)?.counts,
  }))
  return parts.some(
    (x, place) =>
      x.value === number ||
      parts
        .slice(place + 1)
        .filter(({ fate }) => x.fate === undefined || fate === undefined || x.fate === fate)
        .some((y) => x.value + y.value === number || Math.abs(x.value - y.value) === number),
  )
}

/** Names two sentences share from which on a sum in them is of one deal, and the counts of two leads are of one thing. */
const FEWEST_PARTIES = 2

/** Whether a sum is the price of a deal between parties that the other sentence names too: it may describe the goods as it likes. */
const sameDeal = ([reading, { counts }]: Counting, other: Reading) =>
  counts.startsWith('price') && partiesOf(reading, other) >= FEWEST_PARTIES

const partiesOf = (a: Reading, b: Reading) => [...a.named].filter((term) => b.named.has(term)).length

/** Whether a telling gives a quantity too, in another of its sentences. */
function toldBy(telling: number, told: { quantity: Quantity; readings: readonly Reading[] }): boolean {
  const { quantity, readings } = told
  return readings.some(
    (reading) =>
      reading.telling === telling &&
      reading.numbers.length > 0 &&
      quantitiesIn(reading).some((one) => sameCount(one, quantity) && agree(one, quantity)),
  )
}

/** A count of people that a later day's report has higher, or of missing lower, is news overtaken, no difference. */
function overtaken(...sides: [Counting, Counting]): boolean {
  const [first, second] = sides
  const days = [first[0].published, second[0].published]
  if (!first[1].fate || days[0] == null || days[1] == null || days[0] === days[1]) return false
  const [earlier, later] = days[0] < days[1] ? [first[1], second[1]] : [second[1], first[1]]
  return earlier.counts.startsWith('missing') ? later.value < earlier.value : later.value > earlier.value
}

/** How near two sentences must be for two numbers in them to count the same thing. */
function leastSimilarity(...sides: [Counting, Counting]): number {
  const [[, one]] = sides
  if (one.fate) return LEAST_SIMILARITY_OF_FATES
  if (!isBare(one)) return LEAST_SIMILARITY
  const [x, y] = sides.map(([reading, quantity]) => wordBefore(reading, quantity.range.start))
  return x !== null && x === y ? LEAST_SIMILARITY : LEAST_SIMILARITY_OF_BARE
}

type Counting = [reading: Reading, quantity: Quantity]

const isBare = ({ counts }: Pick<Quantity, 'counts'>) => counts === '%' || counts.startsWith('money')

/** What a sentence speaks of around a number, without names and without what is counted. */
function wordsNear(reading: Reading, around: { quantity: Quantity; leads: boolean }): Set<string> {
  const { range, counts } = around.quantity
  const reach = isBare({ counts }) && !around.leads ? NEAR_BARE : NEAR
  const near = reading.line.slice(Math.max(0, range.start - reach), range.end + reach)
  const matter = reading.matter
  return new Set(conceptsIn(near).filter((term) => matter.has(term) && term !== conceptOf(counts)))
}
