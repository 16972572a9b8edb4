import { cohesion, type Group } from './group.ts'

/**
 * Least mean similarity between two groups on one event. On four labelled sets .08 to .12 gave the same within .01.
 */
export const LEAST_SIMILARITY = 0.1

/**
 * Two single articles have no third to speak for them and need more: at .20 to .24 four labelled sets lost next to
 * nothing, and officials' visits of one kind stayed apart.
 */
const LEAST_OF_TWO = 0.23

/**
 * Share of the looser group's own cohesion that the likeness between two groups must reach. Look-alike events (two
 * trials, two earthquakes) are like each other but less than each is like itself: they lie at .55 to .85 of it, pieces of
 * one event at 1. Best of .60 to .80 on ECB+; every value from .66 beats none on all four sets.
 */
const LEAST_SHARE_OF_COHESION = 0.72

/** Whether two groups of a mean similarity tell of one event. */
export function belongTogether(left: Group, right: Group, similarity: number): boolean {
  if (similarity < LEAST_SIMILARITY) return false
  if (left.members.length + right.members.length === 2) return similarity >= LEAST_OF_TWO
  const [own, others] = [cohesion(left), cohesion(right)]
  return own === null || others === null || similarity >= LEAST_SHARE_OF_COHESION * Math.min(own, others)
}
