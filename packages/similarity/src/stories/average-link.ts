import { belongTogether, LEAST_SIMILARITY, likenessNeeded } from './belong.ts'
import { fadingOver } from './fading.ts'
import { type Group, meanDay, merged, type Products } from './group.ts'
import type { Guard } from './guards.ts'
import type { Pair } from './likely-pairs.ts'
import { pairQueue } from './pair-queue.ts'

export type AverageLinkOptions = {
  product: Products
  /** Pairs of groups to compare; one given twice counts once. */
  pairs: readonly Pair[]
  /** Which groups must never become one. */
  apart: Guard
  /** Told of each merge, in order. */
  onMerge?: ((merge: Merge) => void) | undefined
}

/** Two groups that became one: their members, their mean similarity, and how much was needed. */
export type Merge = { left: readonly number[]; right: readonly number[]; likeness: number; needed: number }

/** A group, its place in the list, and the groups it is compared with, each with the sum of the products of their members. */
type Linked = {
  place: number
  group: Group
  /** By place: numbers are found several times as fast as objects. */
  near: Map<number, number>
  /** Goes up with each merge, so that what was queued before it is passed over; -1 once it is part of another. */
  state: number
}

/**
 * Goes on grouping by average link (UPGMA; Sokal & Michener 1958): time and again the two groups with the highest mean
 * similarity of their members become one, as long as any two belong together. Only the pairs given are compared, and what
 * becomes of them. Ties go to the earlier groups, so the outcome depends on nothing but the groups and their order, in which
 * they come back; one stands where its first part stood.
 */
export function averageLink(groups: readonly Group[], options: AverageLinkOptions): Group[] {
  const links = groups.map((group, place): Linked => ({ place, group, near: new Map(), state: 0 }))
  const queue = pairQueue<Linked>()
  const offer = (own: Linked, other: Linked, sum: number) => {
    const similarity = meanSimilarity(own.group, other.group, sum)
    if (similarity < LEAST_SIMILARITY) {
      // Of two that are too little like a third, the mean is so too: it need not be asked again.
      own.near.delete(other.place)
      other.near.delete(own.place)
      return
    }
    own.near.set(other.place, sum)
    other.near.set(own.place, sum)
    if (!belongTogether(own.group, other.group, similarity)) return
    const [left, right] = own.place < other.place ? [own, other] : [other, own]
    queue.push({ similarity, left, right, state: own.state + other.state })
  }
  for (const { one, other, sum } of options.pairs) {
    const [own, others] = [links[one]!, links[other]!]
    if (!own.near.has(other)) offer(own, others, sum)
  }
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const { left, right, similarity, state } = pair
    const isCurrent = left.state !== -1 && right.state !== -1 && left.state + right.state === state
    if (!isCurrent || options.apart(left.group.members, right.group.members)) continue
    options.onMerge?.({
      left: left.group.members,
      right: right.group.members,
      likeness: similarity,
      needed: likenessNeeded(left.group, right.group),
    })
    const near = sumsOfBoth(left, right, { links, product: options.product })
    left.group = merged(left.group, right.group, similarity)
    left.state += right.state + 1
    right.state = -1
    for (const other of right.near.keys()) links[other]!.near.delete(right.place)
    right.near.clear()
    for (const [other, sum] of near) offer(left, links[other]!, sum)
  }
  return links.filter(({ state }) => state !== -1).map(({ group }) => group)
}

function meanSimilarity(left: Group, right: Group, sum: number): number {
  return (sum / (left.members.length * right.members.length)) * fadingOver(meanDay(left), meanDay(right))
}

/** By place, the groups near one of two, with the sum of the products of their members and those of both (Lance & Williams 1967). */
function sumsOfBoth(
  left: Linked,
  right: Linked,
  { links, product }: { links: readonly Linked[]; product: Products },
): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [other, sum] of left.near) {
    if (other !== right.place)
      sums.set(other, sum + (right.near.get(other) ?? product(right.group, links[other]!.group)))
  }
  for (const [other, sum] of right.near) {
    if (other !== left.place && !sums.has(other)) sums.set(other, sum + product(left.group, links[other]!.group))
  }
  return sums
}
