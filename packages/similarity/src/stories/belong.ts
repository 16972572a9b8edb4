import { cohesion, type Group } from './group.ts'

/** Least mean similarity of two groups on one event: .08 to .12 gave the same within .005 on four labelled sets. */
export const LEAST_SIMILARITY = 0.12

/**
 * Two single articles have no third to speak for them and need more. From .16 to .24 the labelled sets lost less than .01;
 * at .22 and above, meetings of one official with two visitors stay apart.
 */
export const LEAST_OF_TWO = 0.23

/**
 * Share of the looser group's own cohesion that the likeness between two groups must reach. Look-alike events (two
 * trials, two earthquakes) are like each other, but less than each is like itself: on ECB+ at .55 to .85 of it, pieces of
 * one event at 1. Without this B-cubed is .78 there; .72 to .76 gave .91 to .93, and the best mean of four sets.
 */
const LEAST_SHARE_OF_COHESION = 0.74

/** Least mean similarity at which two groups tell of one event. */
export function likenessNeeded(left: Group, right: Group): number {
  if (left.members.length + right.members.length === 2) return LEAST_OF_TWO
  const [own, others] = [cohesion(left), cohesion(right)]
  if (own === null || others === null) return LEAST_SIMILARITY
  return Math.max(LEAST_SIMILARITY, LEAST_SHARE_OF_COHESION * Math.min(own, others))
}

/** Whether two groups of a mean similarity tell of one event. */
export const belongTogether = (left: Group, right: Group, similarity: number) =>
  similarity >= LEAST_SIMILARITY && similarity >= likenessNeeded(left, right)
