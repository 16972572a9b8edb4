import { belongTogether, LEAST_SIMILARITY } from './belong.ts'
import { comparison, type Group, merged, single } from './group.ts'
import type { Guard } from './guards.ts'
import { pairQueue } from './pair-queue.ts'
import type { TermVectors } from './term-vectors.ts'

export type AverageLinkOptions = {
  /** Places of the vectors to be grouped, ascending. */
  places: readonly number[]
  /** Day of each vector; null when unknown. */
  days: readonly (number | null)[]
  /** Places of earlier vectors to compare each vector with. */
  neighbours: readonly (readonly number[])[]
  /** Which groups must never become one. */
  apart: Guard
}

/** Groups less like each other than this, half of the least that joins, are not compared again. */
const LEAST_KEPT = LEAST_SIMILARITY / 2

/** A group, the place of its first member, and the groups it is compared with. */
type Linked = {
  place: number
  group: Group
  near: Set<Linked>
  /** Goes up with each merge, so that what was queued before it is passed over; -1 once it is part of another. */
  state: number
}

/**
 * Groups vectors by average link (UPGMA; Sokal & Michener 1958): time and again the two groups with the highest mean
 * similarity of their members become one, as long as any two belong together. Only neighbours are compared. Ties go to the
 * earlier vectors, so the outcome depends on nothing but the vectors and their order. By first member, members ascending.
 */
export function averageLink(vectors: TermVectors, options: AverageLinkOptions): number[][] {
  const links = startingLinks(vectors, options)
  const queue = pairQueue<Linked>()
  const compare = comparison(vectors.vocabulary)
  const offer = (own: Linked, others: Iterable<Linked>) => {
    compare.lay(own.group)
    for (const other of others) {
      const similarity = compare.similarity(other.group)
      if (similarity < LEAST_KEPT) {
        own.near.delete(other)
        other.near.delete(own)
      } else if (belongTogether(own.group, other.group, similarity)) {
        const [left, right] = own.place < other.place ? [own, other] : [other, own]
        queue.push({ similarity, left, right, state: own.state + other.state })
      }
    }
  }
  for (const link of links) {
    offer(
      link,
      [...link.near].filter(({ place }) => place < link.place),
    )
  }
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const { left, right, similarity, state } = pair
    const isCurrent = left.state !== -1 && right.state !== -1 && left.state + right.state === state
    if (!isCurrent || options.apart(left.group.members, right.group.members)) continue
    take(left, right, similarity)
    offer(left, left.near)
  }
  return links
    .filter(({ state }) => state !== -1)
    .map(({ group }) => group.members.toSorted((first, second) => first - second))
}

function startingLinks(vectors: TermVectors, { places, days, neighbours }: AverageLinkOptions): Linked[] {
  const byPlace = new Map<number, Linked>()
  for (const place of places) {
    const near = neighbours[place]!.flatMap((other) => byPlace.get(other) ?? [])
    const link = { place, group: single(vectors, place, days[place] ?? null), near: new Set(near), state: 0 }
    for (const other of near) other.near.add(link)
    byPlace.set(place, link)
  }
  return [...byPlace.values()]
}

/** Makes the right group part of the left. */
function take(left: Linked, right: Linked, similarity: number) {
  for (const other of right.near) {
    other.near.delete(right)
    if (other === left) continue
    other.near.add(left)
    left.near.add(other)
  }
  left.group = merged(left.group, right.group, similarity)
  left.state += right.state + 1
  right.state = -1
  right.near.clear()
}
