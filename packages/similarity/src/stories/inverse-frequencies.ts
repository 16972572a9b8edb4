import type { TermRows } from './term-rows.ts'

/**
 * Smoothed inverse document frequency of each term, a row being a document that counts as much as `countOf` says by its
 * place; what nearly all have weighs nothing. `added` documents have none of the terms.
 */
export function inverseFrequencies(
  { starts, terms, vocabulary }: TermRows,
  countOf: (place: number) => number = () => 1,
  added = 0,
): Float64Array {
  const frequencies = new Float64Array(vocabulary)
  let rows = 1 + added
  for (let place = 0; place + 1 < starts.length; place++) {
    const count = countOf(place)
    rows += count
    for (let at = starts[place]!; at < starts[place + 1]!; at++) frequencies[terms[at]!]! += count
  }
  return frequencies.map((frequency) => Math.max(0, Math.log(rows / (frequency + 0.5))))
}
