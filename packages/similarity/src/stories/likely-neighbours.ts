import { fadingOver } from './fading.ts'
import { heaviestTerms } from './heaviest-terms.ts'
import type { TermVectors } from './term-vectors.ts'

/** Terms by which an article is looked up, its heaviest (methods: 12 to 20); by 14 a report of five on a visit is lost. */
const LOOKED_UP = 20

/**
 * Articles remembered for a term, the newest: a term that so many share tells no event. 500 gave the same groups on four
 * labelled sets and mixtures of them; these are too small to tell what less would lose.
 */
const LONGEST_LIST = 250

/**
 * Remembered articles read for each article, the heaviest terms first; after the list that reaches it no other is read.
 * Keeps the cost of each flat. A day of 1,000 articles reads 300; four labelled sets gave the same groups, with them among
 * 13,571 wire reports B-cubed was .907 at 500, .910 at 750, .904 at 1,000 and .909 without a limit, and on 50,000 invented
 * ones .850 at 500, .853 at 750 and 1,000, and .854 without.
 */
const MOST_READ = 750

/**
 * Articles kept for each article (methods: 24). 8, 12, 16, 24 and 48 gave the same groups on four labelled sets; among
 * 13,571 wire reports 8 lost .004 of B-cubed against 24, and 12 and 16 nothing.
 */
const MOST_NEIGHBOURS = 12

/** Half the least similarity of groups: pairs that are less like each other count for nothing in a mean. */
const LEAST_LIKENESS = 0.05

/** For each place earlier places like it, best first: those of place i are `places[starts[i]] … places[starts[i + 1] - 1]`. */
export type Neighbours = { starts: Int32Array; places: Int32Array }

export type NeighbourOptions = {
  /** Day of each vector; null when unknown. */
  days: readonly (number | null)[]
  /** Vectors before this place are looked up among but not themselves; those from it on are looked up among them alone. */
  among?: number
}

/**
 * For each vector in turn, earlier vectors that share its heavy terms: an inverted index in which each list forgets what is
 * oldest. Likeness fades with the days between the two.
 */
export function likelyNeighbours(vectors: TermVectors, { days, among }: NeighbourOptions): Neighbours {
  const { starts, terms, weights } = vectors
  const count = starts.length - 1
  const index = rings(vectors)
  const likeness = new Float32Array(count)
  const met = new Int32Array(count)
  const found = { starts: new Int32Array(count + 1), places: new Int32Array(count * MOST_NEIGHBOURS) }
  const best = { places: new Int32Array(MOST_NEIGHBOURS + 1), likeness: new Float32Array(MOST_NEIGHBOURS + 1) }
  for (let place = 0; place < count; place++) {
    let others = 0
    let read = 0
    for (const at of among !== undefined && place < among ? [] : heaviestTerms(vectors, place, LOOKED_UP)) {
      if (read >= MOST_READ) break
      const term = terms[at]!
      const weight = weights[at]!
      const start = index.starts[term]!
      const end = Math.min(index.starts[term + 1]!, start + index.written[term]!)
      read += end - start
      for (let entry = start; entry < end; entry++) {
        const other = index.places[entry]!
        if (likeness[other] === 0) met[others++] = other
        likeness[other]! += weight * index.weights[entry]!
      }
    }
    let kept = 0
    for (let step = 0; step < others; step++) {
      const other = met[step]!
      const partial = likeness[other]!
      likeness[other] = 0
      if (partial < LEAST_LIKENESS) continue
      const faded = partial * fadingOver(days[place]!, days[other]!)
      if (faded >= LEAST_LIKENESS) kept = insert(best, kept, other, faded)
    }
    found.places.set(best.places.subarray(0, kept), found.starts[place])
    found.starts[place + 1] = found.starts[place]! + kept
    if (among === undefined || place < among) remember(index, vectors, place)
  }
  return { starts: found.starts, places: found.places.slice(0, found.starts[count]) }
}

/** Puts a place among the best, the most like first, of equals the earlier; gives how many there are then. */
function insert(
  { places, likeness }: { places: Int32Array; likeness: Float32Array },
  kept: number,
  place: number,
  faded: number,
): number {
  let at = kept
  const value = Math.fround(faded)
  while (at > 0 && (likeness[at - 1]! < value || (likeness[at - 1] === value && places[at - 1]! > place))) {
    places[at] = places[at - 1]!
    likeness[at] = likeness[at - 1]!
    at--
  }
  places[at] = place
  likeness[at] = value
  return Math.min(kept + 1, MOST_NEIGHBOURS)
}

/** For each term a ring of the places that had it last, and its weight there. */
type Rings = { starts: Int32Array; written: Int32Array; places: Int32Array; weights: Float32Array }

function rings({ terms, vocabulary }: TermVectors): Rings {
  const starts = new Int32Array(vocabulary + 1)
  for (const term of terms) starts[term + 1]!++
  for (let term = 0; term < vocabulary; term++) {
    starts[term + 1] = starts[term]! + Math.min(LONGEST_LIST, starts[term + 1]!)
  }
  const size = starts[vocabulary]!
  return { starts, written: new Int32Array(vocabulary), places: new Int32Array(size), weights: new Float32Array(size) }
}

function remember(index: Rings, { starts, terms, weights }: TermVectors, place: number) {
  for (let at = starts[place]!; at < starts[place + 1]!; at++) {
    const term = terms[at]!
    const size = index.starts[term + 1]! - index.starts[term]!
    const entry = index.starts[term]! + (index.written[term]!++ % size)
    index.places[entry] = place
    index.weights[entry] = weights[at]!
  }
}
