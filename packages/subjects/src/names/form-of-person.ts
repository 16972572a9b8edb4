import type { Scan } from '../scan.ts'
import { Case } from '../tokens.ts'
import type { Words } from './candidate.ts'
import { BODIES, PLACES } from './kind-words.ts'
import { PARTICLES, PLAIN_CAPITALS, PLAIN_WORDS } from './plain-words.ts'
import { PORTFOLIOS } from './titles.ts'

/** Words of a person's name without particles, when nothing but its form says that it is one. */
const LEAST = 2
const MOST = 4

/** Whether words look like a person's name: two to four with a capital, none of them common, none all in capitals. */
export function isFormOfPerson({ words }: Scan, { from, to }: Words): boolean {
  let names = 0
  for (let at = from; at < to; at++) {
    const { key, case: written, spaced } = words[at]!
    if (PARTICLES.has(key)) continue
    // `Asia-Pacific` is one word, and no person; in `Hiwa al-Barz` the particle starts the second.
    if (at === from || spaced || PARTICLES.has(words[at - 1]!.key)) names++
    if (!/^[\p{L}\p{M}]+$/u.test(key) || isCommon(key)) return false
    if (written >= Case.upper && key.length > 1) return false
  }
  return names >= LEAST && names <= MOST
}

const isCommon = (key: string) =>
  PLAIN_WORDS.has(key) ||
  BODIES.has(key) ||
  PLACES.has(key) ||
  PORTFOLIOS.has(key) ||
  (PLAIN_CAPITALS.has(key) && key.length > 1)
