import { Case } from '../tokens.ts'
import type { Reading } from './candidate.ts'
import { BODIES, PLACES } from './kind-words.ts'
import { opensSentence } from './linked.ts'
import { FUNCTION_WORDS, MONTHS_OR_NAMES, OTHER_FUNCTION_WORDS, PARTICLES, PLAIN_WORDS } from './plain-words.ts'
import { wordSet } from './word-set.ts'

/** Parts of a country before its name: `northern Iraq` with a capital. */
const DIRECTIONS = wordSet(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern greater upper lower downtown mainland rural former`)

/** Endings of words that open a sentence and are no names: `Speaking`, `Recently`, `Asked`. */
const OPENER = /.{3}(?:ing|ly|ed)$/

/** First token from `at` that may belong to the name whose run ends at `end`: openers and directions are passed by. */
export function firstWord({ scan, small, known }: Reading, at: number, end: number): number {
  const { key, case: written } = scan.words[at]!
  const name = known.get(at)
  if (name && name.sort !== 'people') return at
  if (MONTHS_OR_NAMES.has(key) && end - at === 1) return at + 1
  if (isFunctionWord(key) && (written < Case.upper || key.length === 1)) return at + 1
  if ((DIRECTIONS.has(key) || key.length === 1) && known.get(at + 1)?.sort === 'place') return at + 1
  const last = scan.words[end - 1]!.key
  if (BODIES.has(last) || PLACES.has(last) || written >= Case.upper || PARTICLES.has(key)) return at
  if (!opensSentence(scan, at)) return at
  return PLAIN_WORDS.has(key) || OPENER.test(key) || small(key) ? at + 1 : at
}

const isFunctionWord = (key: string) => FUNCTION_WORDS.has(key) || OTHER_FUNCTION_WORDS.has(key)
