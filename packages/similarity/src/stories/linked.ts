import { connectedGroups } from '../connected-groups.ts'
import { averageLink, type Merge } from './average-link.ts'
import { products } from './group.ts'
import { isGuarded } from './guards.ts'
import { likelyPairs, type Pair } from './likely-pairs.ts'
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
  const pairs = likelyPairs(set, groups, product)
  const parts = connectedGroups(groups.length, joinsOf(pairs))
  const apart: typeof set.decided.apart = (left, right) => set.decided.apart(left, right) || isGuarded(set, left, right)
  const pairsOf = byPart(pairs, parts, groups.length)
  const isPart = new Uint8Array(groups.length)
  for (const part of parts) for (const group of part) isPart[group] = 1
  return [
    ...groups.filter((_, group) => isPart[group] === 0),
    ...parts.flatMap((part, index) =>
      averageLink(
        part.map((group) => groups[group]!),
        { product, pairs: pairsOf[index]!, apart, onMerge },
      ),
    ),
  ]
    .map(({ members }) => [...members].sort((left, right) => left - right))
    .sort(([left = 0], [right = 0]) => left - right)
}

function* joinsOf(pairs: readonly Pair[]): Generator<[number, number]> {
  for (const { one, other } of pairs) yield [one, other]
}

/** The pairs of each part, in which groups are told by their place in the part. */
function byPart(pairs: readonly Pair[], parts: readonly (readonly number[])[], groups: number): Pair[][] {
  const partOf = new Int32Array(groups)
  const placeIn = new Int32Array(groups)
  for (const [index, part] of parts.entries()) {
    for (const [place, group] of part.entries()) {
      partOf[group] = index
      placeIn[group] = place
    }
  }
  const found = parts.map((): Pair[] => [])
  for (const { one, other, sum } of pairs)
    found[partOf[one]!]!.push({ one: placeIn[one]!, other: placeIn[other]!, sum })
  return found
}
