import { fadingOver } from './fading.ts'
import type { TermVectors } from './term-vectors.ts'

/** Articles taken together: the sum of their vectors, terms ascending, and of their days. */
export type Group = {
  members: number[]
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
  const terms = new Int32Array(left.terms.length + right.terms.length)
  const sums = new Float32Array(terms.length)
  let size = 0
  for (let l = 0, r = 0; l < left.terms.length || r < right.terms.length; size++) {
    const a = l < left.terms.length ? left.terms[l]! : Number.POSITIVE_INFINITY
    const b = r < right.terms.length ? right.terms[r]! : Number.POSITIVE_INFINITY
    terms[size] = Math.min(a, b)
    sums[size] = (a <= b ? left.sums[l++]! : 0) + (b <= a ? right.sums[r++]! : 0)
  }
  return {
    members: [...left.members, ...right.members],
    terms: terms.slice(0, size),
    sums: sums.slice(0, size),
    days: { sum: left.days.sum + right.days.sum, known: left.days.known + right.days.known },
    likeness: left.likeness + right.likeness + similarity * left.members.length * right.members.length,
  }
}

/** Mean similarity of the pairs of members; null when there is no pair. */
export function cohesion({ members, likeness }: Group): number | null {
  return members.length < 2 ? null : (2 * likeness) / (members.length * (members.length - 1))
}

/** Mean day of a group; null when no member is dated. */
export const meanDay = ({ days }: Group) => (days.known === 0 ? null : days.sum / days.known)

/** A dense row into which one group's sums are laid, to be compared with many. */
export type Comparison = { lay(group: Group): void; similarity(other: Group): number }

/** Mean cosine over all pairs between the group laid and another, which is the product of the sums, times the fading. */
export function comparison(vocabulary: number): Comparison {
  const row = new Float32Array(vocabulary)
  let laid: Group | null = null
  return {
    lay(group) {
      if (laid !== null) for (const term of laid.terms) row[term] = 0
      for (let at = 0; at < group.terms.length; at++) row[group.terms[at]!] = group.sums[at]!
      laid = group
    },
    similarity(other) {
      if (laid === null) return 0
      let product = 0
      for (let at = 0; at < other.terms.length; at++) product += row[other.terms[at]!]! * other.sums[at]!
      return (product / (laid.members.length * other.members.length)) * fadingOver(meanDay(laid), meanDay(other))
    },
  }
}

/** Many vectors as one group; how like its members are is left open. */
export function gathered(vectors: TermVectors, members: readonly number[], days: readonly (number | null)[]): Group {
  const sums = new Map<number, number>()
  const group = { members: [...members], days: { sum: 0, known: 0 }, likeness: 0 }
  for (const place of members) {
    for (let at = vectors.starts[place]!; at < vectors.starts[place + 1]!; at++) {
      sums.set(vectors.terms[at]!, (sums.get(vectors.terms[at]!) ?? 0) + vectors.weights[at]!)
    }
    const day = days[place] ?? null
    if (day === null) continue
    group.days.sum += day
    group.days.known++
  }
  const terms = Int32Array.from(sums.keys()).sort()
  return { ...group, terms, sums: Float32Array.from(terms, (term) => sums.get(term)!) }
}
