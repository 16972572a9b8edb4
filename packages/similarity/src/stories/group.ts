import { add, clear, denseRow, productWith } from './dense-row.ts'
import type { TermVectors } from './term-vectors.ts'

/** Articles taken together, by place. Their vectors stay where they are: to sum them anew costs less than to keep sums. */
export type Group = {
  members: readonly number[]
  /** Sum of the days of those that are dated, and how many these are. */
  days: { sum: number; known: number }
  /** Sum of the similarities of all pairs of members. */
  likeness: number
}

/** A group of one; `day` is null when unknown: then time says nothing. */
export const single = (place: number, day: number | null): Group => ({
  members: [place],
  days: { sum: day ?? 0, known: day === null ? 0 : 1 },
  likeness: 0,
})

/** Two groups as one; `similarity` is the mean over the pairs between them. */
export const merged = (left: Group, right: Group, similarity: number): Group => ({
  members: [...left.members, ...right.members],
  days: { sum: left.days.sum + right.days.sum, known: left.days.known + right.days.known },
  likeness: left.likeness + right.likeness + similarity * left.members.length * right.members.length,
})

/** Many as one group, n members of which are like each other by (|sum|² − n) / 2 in all, time left aside. */
export function gathered(vectors: TermVectors, members: readonly number[], days: readonly (number | null)[]): Group {
  const known = members.flatMap((place) => days[place] ?? [])
  const group = { members, days: { sum: known.reduce((sum, day) => sum + day, 0), known: known.length } }
  const squares = members.length === 1 ? 1 : products(vectors)(group, group)
  return { ...group, likeness: Math.max(0, (squares - members.length) / 2) }
}

/** Mean similarity of the pairs of members; null when there is no pair. */
export function cohesion({ members, likeness }: Group): number | null {
  return members.length < 2 ? null : (2 * likeness) / (members.length * (members.length - 1))
}

/** Mean day of a group; null when no member is dated. */
export const meanDay = ({ days }: Group) => (days.known === 0 ? null : days.sum / days.known)

/** Sums of the products of all pairs between two groups; quick for one with many. */
export type Products = (left: Pick<Group, 'members'>, right: Pick<Group, 'members'>) => number

/** The product of two sums of vectors is that of all pairs. The sum of one group is kept until another is asked for. */
export function products(vectors: TermVectors): Products {
  const row = denseRow(vectors)
  let laid: readonly number[] = []
  const lay = (members: readonly number[]) => {
    for (const place of laid) clear(row, vectors, place)
    for (const place of members) add(row, vectors, place)
    laid = members
  }
  return (left, right) => {
    const others = laid === right.members ? left.members : right.members
    if (laid !== right.members && laid !== left.members) lay(left.members)
    let product = 0
    for (const place of others) product += productWith(row, vectors, place)
    return product
  }
}
