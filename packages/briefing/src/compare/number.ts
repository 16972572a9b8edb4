import { terms } from '@daybrief/language'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { agree, type Quantity, quantitiesIn, sameCount } from './quantities.ts'
import { matterTerms, type Reading, type Readings, shared } from './reading.ts'
import { setApart } from './setting.ts'

/** Cosine from which two sentences may count the same thing; numbers in sentences further apart count different things. */
const LEAST_SIMILARITY = 0.2

/** Characters on either side of a number in which both sides must speak of the same: a bonus is no loss. */
const NEAR = 60

/** What the words near the two numbers must tell together. */
const LEAST_WEIGHT = 0.5

/** Two counts of one thing that cannot both be right. Where a sentence counts a thing twice it cannot be told which is meant. */
export function number({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY || a.numbers.length === 0 || b.numbers.length === 0 || setApart(a, b)) return null
  const x = quantitiesIn(a)
  const y = quantitiesIn(b)
  for (const one of x) {
    const alike = y.filter((other) => sameCount(one, other))
    const [other] = alike
    if (!other || alike.length > 1 || x.filter((twin) => sameCount(one, twin)).length > 1) continue
    if (agree(one, other) || b.numbers.some(({ value }) => value === one.value)) continue
    if (shared(wordsNear(a, one), wordsNear(b, other), rarity).weight < LEAST_WEIGHT) continue
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

/** What a sentence speaks of around a number, without names and without what is counted. */
function wordsNear(reading: Reading, { range, counts }: Quantity): Set<string> {
  const near = reading.line.slice(Math.max(0, range.start - NEAR), range.end + NEAR)
  const matter = matterTerms(reading)
  return new Set(terms(near).filter((term) => matter.has(term) && term !== counts))
}
