import type { Vector } from './vectors.ts'

/** Two sentences of different tellings, by their places in the list, and how much they say the same. */
export type Pair = { a: number; b: number; similarity: number }

/**
 * Pairs of sentences of different tellings with a cosine of at least `threshold`, nearest first. The products are summed
 * term by term over an inverted index, so that only sentences that share a term are ever met.
 */
export function pairsOf(
  vectors: readonly Vector[],
  options: { tellingOf: (index: number) => number; threshold: number },
): Pair[] {
  const postings = new Map<string, { indices: number[]; weights: number[] }>()
  const sums = new Float64Array(vectors.length)
  const pairs: Pair[] = []
  for (const [b, vector] of vectors.entries()) {
    const met: number[] = []
    for (const [term, weight] of vector) {
      const list = postings.get(term)
      if (!list) {
        postings.set(term, { indices: [b], weights: [weight] })
        continue
      }
      for (let place = 0; place < list.indices.length; place++) {
        const a = list.indices[place]!
        if (sums[a] === 0) met.push(a)
        sums[a]! += weight * list.weights[place]!
      }
      list.indices.push(b)
      list.weights.push(weight)
    }
    for (const a of met) {
      const similarity = sums[a]!
      sums[a] = 0
      if (similarity >= options.threshold && options.tellingOf(a) !== options.tellingOf(b))
        pairs.push({ a, b, similarity })
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
}
