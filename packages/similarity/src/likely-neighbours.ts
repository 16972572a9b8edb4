import type { TermVectors } from './term-vectors.ts'

/** Terms by which an article is looked up, its heaviest: 12 lost nothing against 40 on seven sets (methods). */
const LOOKED_UP = 20

/** Articles read back in the list of a term: a term that so many share tells no event. Keeps the cost of each flat. */
const LONGEST_LIST = 500

/** Candidates compared in full for each article (methods: 24 clusters; here single articles). */
const MOST_NEIGHBOURS = 48

/** For each vector in turn, the places of earlier vectors that share its heavy terms, best first. */
export function likelyNeighbours(vectors: TermVectors): number[][] {
  const { starts, terms, weights } = vectors
  const lists: { places: number[]; weights: number[] }[] = Array.from({ length: vectors.vocabulary }, () => ({
    places: [],
    weights: [],
  }))
  const partial = new Float64Array(starts.length)
  return Array.from({ length: starts.length - 1 }, (_, place) => {
    const met: number[] = []
    for (const at of heaviest(vectors, place)) {
      const list = lists[terms[at]!]!
      for (let back = list.places.length - 1; back >= Math.max(0, list.places.length - LONGEST_LIST); back--) {
        const other = list.places[back]!
        if (partial[other] === 0) met.push(other)
        partial[other]! += weights[at]! * list.weights[back]!
      }
    }
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const list = lists[terms[at]!]!
      list.places.push(place)
      list.weights.push(weights[at]!)
    }
    met.sort((left, right) => partial[right]! - partial[left]! || left - right)
    for (const other of met) partial[other] = 0
    return met.slice(0, MOST_NEIGHBOURS)
  })
}

/** Places in the block of the heaviest terms of a vector. */
function heaviest({ starts, weights }: TermVectors, place: number): number[] {
  const all = Array.from({ length: starts[place + 1]! - starts[place]! }, (_, step) => starts[place]! + step)
  return all.sort((left, right) => weights[right]! - weights[left]! || left - right).slice(0, LOOKED_UP)
}
