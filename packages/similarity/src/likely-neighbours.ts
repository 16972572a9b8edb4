import { fadingOver } from './fading.ts'
import type { TermVectors } from './term-vectors.ts'

/** Terms by which an article is looked up, its heaviest: 12 lost nothing against 40 on seven sets (methods). */
const LOOKED_UP = 20

/** Articles read back in the list of a term: a term that so many share tells no event. Keeps the cost of each flat. */
const LONGEST_LIST = 500

/** Articles kept for each article (methods: 24): 48 gave the same groups on five labelled sets and mixtures of them. */
const MOST_NEIGHBOURS = 24

/** Half the least similarity of groups: pairs that are less like each other count for nothing in a mean. */
const LEAST_LIKENESS = 0.05

/**
 * For each vector in turn, the places of earlier vectors that share its heavy terms, best first: an inverted index in
 * which each list is read from its newest end. Likeness fades with the days between the two.
 */
export function likelyNeighbours(vectors: TermVectors, days: readonly (number | null)[]): number[][] {
  const { starts, terms, weights } = vectors
  const index = invertedIndex(vectors)
  const read = index.starts.slice()
  const likeness = new Float64Array(starts.length)
  const met = new Int32Array(starts.length)
  const neighbours: number[][] = []
  for (let place = 0; place + 1 < starts.length; place++) {
    let count = 0
    for (const at of heaviest(vectors, place)) {
      const term = terms[at]!
      const weight = weights[at]!
      const oldest = Math.max(index.starts[term]!, read[term]! - LONGEST_LIST)
      for (let entry = oldest; entry < read[term]!; entry++) {
        const other = index.places[entry]!
        if (likeness[other] === 0) met[count++] = other
        likeness[other]! += weight * index.weights[entry]!
      }
    }
    for (let at = starts[place]!; at < starts[place + 1]!; at++) read[terms[at]!]!++
    const found: { other: number; likeness: number }[] = []
    for (const other of met.subarray(0, count)) {
      const faded = likeness[other]! < LEAST_LIKENESS ? 0 : likeness[other]! * fadingOver(days[place]!, days[other]!)
      if (faded >= LEAST_LIKENESS) found.push({ other, likeness: faded })
      likeness[other] = 0
    }
    found.sort((left, right) => right.likeness - left.likeness || left.other - right.other)
    neighbours.push(found.slice(0, MOST_NEIGHBOURS).map(({ other }) => other))
  }
  return neighbours
}

/** For each term the places of the vectors that have it, ascending, and its weight there. */
function invertedIndex(vectors: TermVectors): { starts: Int32Array; places: Int32Array; weights: Float32Array } {
  const starts = new Int32Array(vectors.vocabulary + 1)
  for (const term of vectors.terms) starts[term + 1]!++
  for (let term = 0; term < vectors.vocabulary; term++) starts[term + 1]! += starts[term]!
  const places = new Int32Array(vectors.terms.length)
  const weights = new Float32Array(vectors.terms.length)
  const free = starts.slice()
  for (let place = 0; place + 1 < vectors.starts.length; place++) {
    for (let at = vectors.starts[place]!; at < vectors.starts[place + 1]!; at++) {
      const entry = free[vectors.terms[at]!]!++
      places[entry] = place
      weights[entry] = vectors.weights[at]!
    }
  }
  return { starts, places, weights }
}

/** Where in the block the heaviest terms of a vector stand; what all articles share, of weight 0, is left out. */
function heaviest({ starts, weights }: TermVectors, place: number): number[] {
  const found: number[] = []
  for (let at = starts[place]!; at < starts[place + 1]!; at++) if (weights[at]! > 0) found.push(at)
  return found.sort((left, right) => weights[right]! - weights[left]! || left - right).slice(0, LOOKED_UP)
}
