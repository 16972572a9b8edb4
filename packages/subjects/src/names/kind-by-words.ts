import type { NameKind } from '@daybrief/schema'
import { Case } from '../tokens.ts'
import type { Reading, Words } from './candidate.ts'
import { BODIES, BODIES_OF, PLACE_OPENERS, PLACES } from './kind-words.ts'
import { GIVEN_NAMES, PLAIN_CAPITALS, PLAIN_WORDS, SEATS } from './plain-words.ts'

/** What capitalised words name, as far as they say it themselves; null when they do not. */
export function kindByWords({ scan, known }: Reading, { from, to }: Words): NameKind | null {
  const { words } = scan
  const [first, last] = [words[from]!, words[to - 1]!]
  const name = known.get(from)
  const whole = name !== undefined && name.found.to >= to
  if (whole && name.sort === 'place') return 'place'
  if (to - from === 1) return SEATS.has(first.key) || isAcronym(first.key, first.case) ? 'organisation' : null
  if (to - from === 2 && SEATS.has(`${first.key} ${last.key}`)) return 'organisation'
  const keys = words.slice(from, to).map(({ key }) => key)
  if (keys.includes('of') || keys.includes('for')) {
    return BODIES.has(headOf(keys)) || BODIES_OF.has(first.key) ? 'organisation' : 'place'
  }
  if (BODIES.has(last.key) || BODIES_OF.has(first.key)) return 'organisation'
  if (PLACES.has(last.key) || (/^\d+$/.test(last.key) && PLACES.has(keys.at(-2)!))) return 'place'
  if (PLACE_OPENERS.has(first.key)) return 'place'
  if (/^\d+$/.test(last.key) && BODIES.has(keys.at(-2)!)) return 'organisation'
  if (name && !whole && name.sort === 'place' && !GIVEN_NAMES.has(first.key)) return null
  const given = GIVEN_NAMES.has(first.key) && !keys.some((key) => PLAIN_WORDS.has(key))
  return given ? 'person' : null
}

/** The word before the first `of` or `for`. */
function headOf(keys: readonly string[]): string {
  const at = keys.findIndex((key) => key === 'of' || key === 'for')
  return keys[at - 1] ?? ''
}

/** `ASEAN`, `U.N.`; of one letter none is. */
function isAcronym(key: string, written: number): boolean {
  if (written < Case.upper || key.length < 2 || PLAIN_CAPITALS.has(key)) return false
  return /^\p{L}{2,8}\d{0,4}$/u.test(key)
}
