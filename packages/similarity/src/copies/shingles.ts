import { hashWord, spread } from './hash.ts'

/** Words in a shingle. On 1,750 re-issues three words found more than four or five (methods: near-duplicates). */
const SHINGLE_WORDS = 3

/**
 * Distinct 3-word shingles of a text as 52-bit hashes, ascending. With 52 bits two different shingles of two texts of a
 * thousand words meet once in four thousand million pairs of texts, so that shares counted from them are exact.
 */
export function shingles(words: readonly string[]): Float64Array {
  const count = words.length - SHINGLE_WORDS + 1
  if (count < 1) return new Float64Array(0)
  const hashes = words.map((word) => spread(hashWord(word)))
  const found = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const first = hashes[at]!
    const second = hashes[at + 1]!
    const third = hashes[at + 2]!
    const high = spread(Math.imul(first, 31) ^ Math.imul(second, 0x9e3779b1) ^ third)
    const low = spread(first ^ Math.imul(second, 0x27d4eb2f) ^ Math.imul(third, 0x165667b1))
    found[at] = (high >>> 12) * 0x100000000 + low
  }
  return withoutRepeats(found.sort())
}

function withoutRepeats(ascending: Float64Array): Float64Array {
  let kept = 0
  for (let at = 0; at < ascending.length; at++) {
    if (at === 0 || ascending[at] !== ascending[at - 1]) ascending[kept++] = ascending[at]!
  }
  return ascending.subarray(0, kept)
}
