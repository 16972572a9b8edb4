import { cosine, type Vector } from './vectors.ts'

/** Two sentences of different tellings, by their places in the list, and how much they say the same. */
export type Pair = { a: number; b: number; similarity: number }

/** Terms in more than this share of the sentences find no candidates: they join everything with everything. */
const COMMON_SHARE = 0.2

/** A term in fewer sentences than this always finds candidates, however small the story. */
const ALWAYS_RARE = 12

/**
 * Pairs of sentences of different tellings with a cosine of at least `threshold`, nearest first. Candidates come from an
 * inverted index over the rarer terms, so that the work follows the number of likely pairs, not of all pairs.
 */
export function pairsOf(
  vectors: readonly Vector[],
  options: { tellingOf: (index: number) => number; threshold: number },
): Pair[] {
  const postings = new Map<string, number[]>()
  for (const [index, vector] of vectors.entries()) {
    for (const term of vector.keys()) {
      const list = postings.get(term)
      if (list) list.push(index)
      else postings.set(term, [index])
    }
  }
  const most = Math.max(ALWAYS_RARE, vectors.length * COMMON_SHARE)
  const pairs: Pair[] = []
  for (const [b, vector] of vectors.entries()) {
    const candidates = new Set<number>()
    for (const term of vector.keys()) {
      const list = postings.get(term) ?? []
      if (list.length > most) continue
      for (const a of list) {
        if (a >= b) break
        candidates.add(a)
      }
    }
    for (const a of candidates) {
      if (options.tellingOf(a) === options.tellingOf(b)) continue
      const similarity = cosine(vectors[a] ?? NONE, vector)
      if (similarity >= options.threshold) pairs.push({ a, b, similarity })
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
}

const NONE: Vector = new Map()
