import type { TermVectors } from './term-vectors.ts'

/** Numbers of the terms that make two groups of vectors like each other, given by place; those that add most come first. */
export function sharedTerms(vectors: TermVectors, left: readonly number[], right: readonly number[]): number[] {
  const own = sumOf(vectors, left)
  const products = [...sumOf(vectors, right)].flatMap(([term, weight]) => {
    const product = weight * (own.get(term) ?? 0)
    return product > 0 ? [{ term, product }] : []
  })
  return products.sort((one, other) => other.product - one.product || one.term - other.term).map(({ term }) => term)
}

function sumOf({ starts, terms, weights }: TermVectors, places: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const place of places) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      sums.set(terms[at]!, (sums.get(terms[at]!) ?? 0) + weights[at]!)
    }
  }
  return sums
}
