import { terms } from '@daybrief/language'
import { agree, sameCount } from './agreement.ts'
import type { Found } from './found.ts'
import type { Link } from './links.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { setApart } from './setting.ts'

/** Cosine from which two sentences may count the same thing; numbers in sentences further apart count different things. */
const LEAST_SIMILARITY = 0.2

/** The same for the dead, the hurt, the arrested: every report of an event counts them, in whatever words. */
const LEAST_SIMILARITY_OF_FATES = 0.12

/** The same for shares and sums, which do not say what they count. */
const LEAST_SIMILARITY_OF_BARE = 0.35

/** Characters on either side of a number in which both sides must speak of the same: a bonus is no loss. Shorter for shares and sums. */
const NEAR = 60
const NEAR_BARE = 40

/** Words near a share or a sum that both sides must have. */
const FEWEST_BARE = 2

/** What the words near the two numbers must tell together. */
const LEAST_WEIGHT = 0.5

/** Two counts of one thing that cannot both be right. Where a sentence counts a thing twice it cannot be told which is meant. */
export function number({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY_OF_FATES || a.numbers.length === 0 || b.numbers.length === 0 || setApart(a, b))
    return null
  const x = quantitiesIn(a)
  const y = quantitiesIn(b)
  for (const one of x) {
    if (similarity < (one.fate ? LEAST_SIMILARITY_OF_FATES : isBare(one) ? LEAST_SIMILARITY_OF_BARE : LEAST_SIMILARITY))
      continue
    const alike = y.filter((other) => sameCount(one, other))
    const [other] = alike
    if (!other || alike.length > 1 || x.filter((twin) => sameCount(one, twin)).length > 1) continue
    if (agree(one, other) || b.numbers.some(({ value }) => value === one.value)) continue
    const near = shared(wordsNear(a, one), wordsNear(b, other), rarity)
    if (near.weight < LEAST_WEIGHT || (isBare(one) && near.terms.length < FEWEST_BARE)) continue
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

const isBare = ({ counts }: Pick<Quantity, 'counts'>) => counts === '%' || counts.startsWith('money')

/** What a sentence speaks of around a number, without names and without what is counted. */
function wordsNear(reading: Reading, { range, counts }: Quantity): Set<string> {
  const reach = isBare({ counts }) ? NEAR_BARE : NEAR
  const near = reading.line.slice(Math.max(0, range.start - reach), range.end + reach)
  const matter = reading.matter
  return new Set(terms(near).filter((term) => matter.has(term) && term !== counts))
}
