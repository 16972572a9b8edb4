import { LEAST_SIMILARITY } from './belong.ts'
import type { Guard } from './guards.ts'
import { type NearestOptions, nearestGroups } from './nearest-groups.ts'
import type { TermVectors } from './term-vectors.ts'

/** Rounds in which members may move. A third changes nothing on the labelled sets. */
const ROUNDS = 2

export type SettledOptions = NearestOptions & {
  /** Which groups must never become one. */
  apart: Guard
}

/**
 * Groups in which each member stands where it is most like the others. Average link never takes back a merge; here each
 * member moves to the group of two or more that it is most like, all at once, so that no order comes in.
 */
export function settled(vectors: TermVectors, groups: readonly number[][], options: SettledOptions): number[][] {
  let standing = groups
  for (let round = 0; round < ROUNDS; round++) {
    const { own, best, likeness } = nearestGroups(vectors, standing, options)
    const moved = standing.map((): number[] => [])
    for (const place of standing.flat()) {
      const goal = best[place] === -1 ? [] : standing[best[place]!]!
      const moves = goal.length > 1 && likeness[place]! >= LEAST_SIMILARITY && !options.apart(goal, [place])
      moved[moves ? best[place]! : own[place]!]!.push(place)
    }
    standing = moved.filter((group) => group.length > 0).map((group) => group.sort((left, right) => left - right))
  }
  return standing.toSorted(([left = 0], [right = 0]) => left - right)
}
