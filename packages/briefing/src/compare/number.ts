import { terms } from '@daybrief/language'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { matterTerms, type Reading, type Readings, shared } from './reading.ts'

/** Cosine from which two sentences may count the same thing; numbers in sentences further apart count different things. */
const LEAST_SIMILARITY = 0.2

/** What the two sentences must share beside what is counted. */
const LEAST_WEIGHT = 0.5

/** Two counts of one thing that cannot both be right. */
export function number({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY || a.numbers.length === 0 || b.numbers.length === 0) return null
  const x = quantitiesIn(a)
  const y = quantitiesIn(b)
  for (const one of x) {
    const alike = y.filter((other) => other.counts === one.counts && other.per === one.per)
    if (alike.length === 0 || elsewhere(a, b)) continue
    const own = x.filter((other) => other.counts === one.counts && other.per === one.per)
    if (own.some((left) => alike.some((right) => agree(left, right)))) continue
    const [other] = alike
    if (!other || shared(withoutCounted(a, one), matterTerms(b), rarity).weight < LEAST_WEIGHT) continue
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

function withoutCounted(reading: Reading, quantity: Quantity): Set<string> {
  const counted = new Set(terms(reading.line.slice(quantity.range.start, quantity.range.end)))
  return new Set([...matterTerms(reading)].filter((term) => !counted.has(term)))
}

/** Each sentence names years the other does not: they count different times. */
function elsewhere(a: Reading, b: Reading): boolean {
  const x = yearsIn(a.line)
  const y = yearsIn(b.line)
  return x.size > 0 && y.size > 0 && ![...x].some((year) => y.has(year))
}

const yearsIn = (line: string) => new Set(line.match(/\b(?:19|20)\d\d\b/g) ?? [])

/** `more than 300` and `312`, `about 2,000` and `2,013` say the same: by how much a loose number may be off. */
const LOOSE = 0.15

/** Whether two quantities can both be right. */
function agree(x: Quantity, y: Quantity): boolean {
  if (x.value === y.value) return true
  const [low, high] = x.value < y.value ? [x, y] : [y, x]
  const gap = (high.value - low.value) / Math.max(high.value, 1)
  if (low.bound === 'least' || high.bound === 'most') return gap <= LOOSE
  if (x.bound === 'about' || y.bound === 'about') return gap <= LOOSE
  return isRounded(low, high) || isRounded(high, low)
}

/** Smaller numbers are counted, not rounded. */
const LEAST_ROUNDED = 100

/** Whether the second, written to as few figures as the first, gives the first: 2,013 and 2,000. */
function isRounded(rounded: Quantity, exact: Quantity): boolean {
  if (rounded.value < LEAST_ROUNDED || !Number.isInteger(rounded.value)) return false
  const zeros = /0*$/.exec(String(rounded.value))?.[0].length ?? 0
  const step = 10 ** zeros
  return zeros > 0 && Math.round(exact.value / step) * step === rounded.value
}
