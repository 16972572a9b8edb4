import { connectedGroups } from '../connected-groups.ts'
import { averageLink, type Merge } from './average-link.ts'
import { type Group, products } from './group.ts'
import { isGuarded } from './guards.ts'
import { type LikelyPairs, likelyPairs, type Pair } from './likely-pairs.ts'
import { startingGroups } from './starting-groups.ts'
import type { StorySet } from './story-set.ts'

/**
 * Groups places of a set by average link. What no chain of likely pairs connects can never become one, so that each part
 * that is connected is grouped by itself: most have a handful of places, whatever the size of the set. By first member.
 * `onMerge` is told of each merge of two groups, by place.
 */
export function linked(
  set: StorySet,
  places: readonly number[],
  { onMerge }: { onMerge?: ((merge: Merge) => void) | undefined } = {},
): number[][] {
  const product = products(set.vectors)
  const groups = startingGroups(set, places)
  const pairsOf = likelyPairs(set, groups, product)
  const parts = connectedGroups(groups.length, joinsOf(groups, pairsOf))
  const apart: typeof set.decided.apart = (left, right) => set.decided.apart(left, right) || isGuarded(set, left, right)
  const isPart = new Uint8Array(groups.length)
  for (const part of parts) for (const group of part) isPart[group] = 1
  return [
    ...groups.filter((_, group) => isPart[group] === 0),
    ...parts.flatMap((part) =>
      averageLink(
        part.map((group) => groups[group]!),
        { product, pairs: pairsIn(part, pairsOf), apart, onMerge },
      ),
    ),
  ]
    .map(({ members }) => [...members].sort((left, right) => left - right))
    .sort(([left = 0], [right = 0]) => left - right)
}

function* joinsOf(groups: readonly Group[], pairsOf: LikelyPairs): Generator<[number, number]> {
  for (const group of groups.keys()) for (const { one, other } of pairsOf(group)) yield [one, other]
}

/** The pairs of a part, in which groups are told by their place in the part. */
function pairsIn(part: readonly number[], pairsOf: LikelyPairs): Pair[] {
  const placeIn = new Map(part.map((group, place) => [group, place]))
  return part.flatMap((group, place) =>
    Array.from(pairsOf(group), ({ other, sum }) => ({ one: place, other: placeIn.get(other)!, sum })),
  )
}
