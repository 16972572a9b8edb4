import { LEAST_SIMILARITY } from './belong.ts'
import { add, clear, denseRow, productWith } from './dense-row.ts'
import { fadingOver } from './fading.ts'
import { type Lookup, lookUp, remember, termIndex } from './term-index.ts'
import type { TermVectors } from './term-vectors.ts'

/**
 * Articles kept for each article (methods: 24). 8, 12, 16, 24 and 48 gave the same groups on four labelled sets; among
 * 13,571 wire reports 8 lost .004 of B-cubed against 24, and 12 and 16 nothing.
 */
const MOST_NEIGHBOURS = 12

/**
 * Least product over the terms looked up for which all are compared: a quarter of what is kept, for these terms may be few
 * of those shared. .01 to .04 gave the same groups on four labelled sets; at .05 an article of a report of five is lost.
 */
const LEAST_LOOKED_UP = 0.03

/**
 * For each place earlier places like it, best first: those of place i are `places[starts[i]] … places[starts[i + 1] - 1]`,
 * and `products` has the product of the two vectors, which knows nothing of days. None is less like it than what any join needs.
 */
export type Neighbours = { starts: Int32Array; places: Int32Array; products: Float32Array }

export type NeighbourOptions = {
  /** Day of each vector; null when unknown. */
  days: readonly (number | null)[]
  /** Vectors before this place are looked up among but not themselves; those from it on are looked up among them alone. */
  among?: number
}

/**
 * For each vector in turn, earlier vectors that share its heavy terms, found in an inverted index in which each list forgets
 * what is oldest. Likeness fades with the days between the two.
 */
export function likelyNeighbours(vectors: TermVectors, { days, among }: NeighbourOptions): Neighbours {
  const count = vectors.starts.length - 1
  const index = termIndex(vectors)
  const lookup: Lookup = { products: new Float32Array(count), met: new Int32Array(count), count: 0 }
  const best: Best = {
    places: new Int32Array(MOST_NEIGHBOURS + 1),
    likeness: new Float32Array(MOST_NEIGHBOURS + 1),
    kept: 0,
  }
  const row = denseRow(vectors)
  const first = among ?? 0
  const room = (count - first) * MOST_NEIGHBOURS
  const starts = new Int32Array(count + 1)
  const places = new Int32Array(room)
  const products = new Float32Array(room)
  for (let place = 0; place < count; place++) {
    let to = starts[place]!
    if (place >= first) {
      lookUp(index, place, lookup)
      keepBest(best, place, { lookup, days })
      add(row, vectors, place)
      for (let step = 0; step < best.kept; step++) {
        const product = productWith(row, vectors, best.places[step]!)
        if (product < LEAST_SIMILARITY) continue
        places[to] = best.places[step]!
        products[to++] = product
      }
      clear(row, vectors, place)
    }
    starts[place + 1] = to
    if (among === undefined || place < among) remember(index, place)
  }
  // Not cut to size: for a moment there would be two of each.
  return { starts, places: places.subarray(0, starts[count]), products: products.subarray(0, starts[count]) }
}

/** Places most like one, the most like first; room for one more than is kept. */
type Best = { places: Int32Array; likeness: Float32Array; kept: number }

/** Keeps the best of what was looked up for a place, and clears the look-up. */
function keepBest(
  best: Best,
  place: number,
  { lookup: { products, met, count }, days }: { lookup: Lookup; days: readonly (number | null)[] },
) {
  best.kept = 0
  for (let step = 0; step < count; step++) {
    const other = met[step]!
    const product = products[other]!
    products[other] = 0
    // Fading takes longer than all else here and only lessens, so what is too little without it is passed over.
    if (product < (best.kept < MOST_NEIGHBOURS ? LEAST_LOOKED_UP : best.likeness[MOST_NEIGHBOURS - 1]!)) continue
    const faded = product * fadingOver(days[place]!, days[other]!)
    if (faded >= LEAST_LOOKED_UP) insert(best, other, faded)
  }
}

/** Puts a place among the best, of equals the earlier first. */
function insert(best: Best, place: number, faded: number) {
  const { places, likeness } = best
  const value = Math.fround(faded)
  let at = best.kept
  while (at > 0 && (likeness[at - 1]! < value || (likeness[at - 1] === value && places[at - 1]! > place))) {
    places[at] = places[at - 1]!
    likeness[at] = likeness[at - 1]!
    at--
  }
  places[at] = place
  likeness[at] = value
  best.kept = Math.min(best.kept + 1, MOST_NEIGHBOURS)
}
