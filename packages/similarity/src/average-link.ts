import { belongTogether, LEAST_SIMILARITY } from './belong.ts'
import { comparison, type Group, merged, single } from './group.ts'
import { pairQueue } from './pair-queue.ts'
import type { TermVectors } from './term-vectors.ts'

export type AverageLinkOptions = {
  /** Places of the vectors to be grouped, ascending. */
  places: readonly number[]
  /** Day of each vector; null when unknown. */
  days: readonly (number | null)[]
  /** Places of earlier vectors to compare each vector with. */
  neighbours: readonly (readonly number[])[]
  /** Whether two vectors must never stand in one group. */
  apart(left: number, right: number): boolean
}

/** Groups less like each other than this, half of the least that joins, are not compared again. */
const LEAST_KEPT = LEAST_SIMILARITY / 2

/** A group with the groups it is compared with, by the place of their first member. */
type Linked = { group: Group; near: Set<number>; state: number }

/**
 * Groups vectors by average link (UPGMA; Sokal & Michener 1958): time and again the two groups with the highest mean
 * similarity of their members become one, as long as any two belong together. Only neighbours are compared. Ties go to the
 * earlier vectors, so the outcome depends on nothing but the vectors and their order. By first member, members ascending.
 */
export function averageLink(vectors: TermVectors, options: AverageLinkOptions): number[][] {
  const links = startingLinks(vectors, options)
  const queue = pairQueue()
  const compare = comparison(vectors.vocabulary)
  const offer = (place: number, others: Iterable<number>) => {
    const own = links.get(place)!
    compare.lay(own.group)
    for (const other of others) {
      const link = links.get(other)!
      const similarity = compare.similarity(link.group)
      if (similarity < LEAST_KEPT) {
        own.near.delete(other)
        link.near.delete(place)
      }
      if (!belongTogether(own.group, link.group, similarity)) continue
      const [left, right] = place < other ? [place, other] : [other, place]
      queue.push({ similarity, left, right, state: own.state + link.state })
    }
  }
  for (const [place, { near }] of links) {
    offer(
      place,
      [...near].filter((other) => other < place),
    )
  }
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const left = links.get(pair.left)
    const right = links.get(pair.right)
    if (left === undefined || right === undefined || left.state + right.state !== pair.state) continue
    if (left.group.members.some((a) => right.group.members.some((b) => options.apart(a, b)))) continue
    for (const other of right.near) links.get(other)!.near.delete(pair.right)
    left.near.delete(pair.right)
    right.near.delete(pair.left)
    for (const other of right.near) links.get(other)!.near.add(pair.left)
    links.delete(pair.right)
    links.set(pair.left, {
      group: merged(left.group, right.group, pair.similarity),
      near: new Set([...left.near, ...right.near]),
      state: left.state + right.state + 1,
    })
    offer(pair.left, links.get(pair.left)!.near)
  }
  return [...links.values()].map(({ group }) => group.members.sort((a, b) => a - b))
}

function startingLinks(vectors: TermVectors, { places, days, neighbours }: AverageLinkOptions): Map<number, Linked> {
  const links = new Map<number, Linked>()
  for (const place of places) {
    const near = neighbours[place]!.filter((other) => links.has(other))
    for (const other of near) links.get(other)!.near.add(place)
    links.set(place, { group: single(vectors, place, days[place] ?? null), near: new Set(near), state: 0 })
  }
  return links
}
