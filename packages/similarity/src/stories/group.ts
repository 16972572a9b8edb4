import type { TermVectors } from './term-vectors.ts'

/** Articles taken together: the sum of their vectors, terms ascending, and of their days. */
export type Group = {
  members: readonly number[]
  terms: Int32Array
  sums: Float32Array
  days: { sum: number; known: number }
  /** Sum of the similarities of all pairs of members. */
  likeness: number
}

/** A group of one vector; `day` is null when unknown: then time says nothing. */
export function single(vectors: TermVectors, place: number, day: number | null): Group {
  const from = vectors.starts[place]!
  const to = vectors.starts[place + 1]!
  return {
    members: [place],
    terms: vectors.terms.subarray(from, to),
    sums: vectors.weights.subarray(from, to),
    days: { sum: day ?? 0, known: day === null ? 0 : 1 },
    likeness: 0,
  }
}

/** Two groups as one; `similarity` is the mean over the pairs between them. */
export function merged(left: Group, right: Group, similarity: number): Group {
  // Counted first: memory of a block is not the cheapest thing, and one that is cut to size would be taken twice.
  const size = left.terms.length + right.terms.length - termsInBoth(left.terms, right.terms)
  const terms = new Int32Array(size)
  const sums = new Float32Array(size)
  for (let at = 0, l = 0, r = 0; at < size; at++) {
    const a = l < left.terms.length ? left.terms[l]! : Number.POSITIVE_INFINITY
    const b = r < right.terms.length ? right.terms[r]! : Number.POSITIVE_INFINITY
    terms[at] = Math.min(a, b)
    sums[at] = (a <= b ? left.sums[l++]! : 0) + (b <= a ? right.sums[r++]! : 0)
  }
  return {
    members: [...left.members, ...right.members],
    terms,
    sums,
    days: { sum: left.days.sum + right.days.sum, known: left.days.known + right.days.known },
    likeness: left.likeness + right.likeness + similarity * left.members.length * right.members.length,
  }
}

/** How many terms stand in two ascending lists. */
function termsInBoth(left: Int32Array, right: Int32Array): number {
  let both = 0
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const [a, b] = [left[l]!, right[r]!]
    if (a === b) both++
    if (a <= b) l++
    if (b <= a) r++
  }
  return both
}

/** Mean similarity of the pairs of members; null when there is no pair. */
export function cohesion({ members, likeness }: Group): number | null {
  return members.length < 2 ? null : (2 * likeness) / (members.length * (members.length - 1))
}

/** Mean day of a group; null when no member is dated. */
export const meanDay = ({ days }: Group) => (days.known === 0 ? null : days.sum / days.known)

/** Sums of the products of all pairs between two groups, which are the product of their sums; quick for one with many. */
export function products(vocabulary: number): (left: Group, right: Group) => number {
  const row = new Float32Array(vocabulary)
  let laid: Group | null = null
  const lay = (group: Group) => {
    if (laid !== null) for (const term of laid.terms) row[term] = 0
    for (let at = 0; at < group.terms.length; at++) row[group.terms[at]!] = group.sums[at]!
    laid = group
  }
  return (left, right) => {
    const other = laid === right ? left : right
    if (laid !== right && laid !== left) lay(left)
    let product = 0
    for (let at = 0; at < other.terms.length; at++) product += row[other.terms[at]!]! * other.sums[at]!
    return product
  }
}

/** Many unit vectors as one group, n members of which are like each other by (|sum|² − n) / 2 in all, time left aside. */
export function gathered(vectors: TermVectors, members: readonly number[], days: readonly (number | null)[]): Group {
  const sums = new Map<number, number>()
  const known = members.flatMap((place) => days[place] ?? [])
  for (const place of members) {
    for (let at = vectors.starts[place]!; at < vectors.starts[place + 1]!; at++) {
      sums.set(vectors.terms[at]!, (sums.get(vectors.terms[at]!) ?? 0) + vectors.weights[at]!)
    }
  }
  const terms = Int32Array.from(sums.keys()).sort()
  let squares = 0
  for (const sum of sums.values()) squares += sum * sum
  return {
    members,
    terms,
    sums: Float32Array.from(terms, (term) => sums.get(term)!),
    days: { sum: known.reduce((sum, day) => sum + day, 0), known: known.length },
    likeness: Math.max(0, (squares - members.length) / 2),
  }
}
