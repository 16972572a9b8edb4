import { averageLink, type Merge } from './average-link.ts'
import { blocks } from './blocks.ts'
import type { Group } from './group.ts'
import { isGuarded } from './guards.ts'
import { startingGroups } from './starting-groups.ts'
import type { StorySet } from './story-set.ts'

/** Places in a block: below so many nothing is parted, which is a desk's day. */
const LARGEST_BLOCK = 4000

export type LinkedOptions = {
  /** Told of each merge of two groups, by place. */
  onMerge?: ((merge: Merge) => void) | undefined
  /** Places in a block at most. */
  largestBlock?: number
}

/**
 * Groups places of a set by average link: block by block, so that the cost of each stays the same however many there are,
 * then what came of the blocks across them. By first member.
 */
export function linked(
  set: StorySet,
  places: readonly number[],
  { onMerge, largestBlock = LARGEST_BLOCK }: LinkedOptions = {},
): number[][] {
  const { decided, neighbours, vectors } = set
  const apart: typeof decided.apart = (left, right) => decided.apart(left, right) || isGuarded(set, left, right)
  const options = { vocabulary: vectors.vocabulary, apart, onMerge }
  const blockOf = new Int32Array(neighbours.starts.length - 1)
  const parts = blocks(places, neighbours, largestBlock)
  for (const [index, part] of parts.entries()) for (const place of part) blockOf[place] = index + 1
  const groupOf = new Int32Array(blockOf.length)
  const isWithin = (one: number, other: number) => blockOf[one] === blockOf[other]
  const isAcross = (one: number, other: number) => blockOf[other] !== 0 && blockOf[one] !== blockOf[other]
  const found = parts.flatMap((part) => {
    const groups = startingGroups(set, part)
    return averageLink(groups, { ...options, pairs: neighbouring(set, groups, { groupOf, counts: isWithin }) })
  })
  const groups =
    parts.length === 1
      ? found
      : averageLink(found, { ...options, pairs: neighbouring(set, found, { groupOf, counts: isAcross }) })
  return groups
    .map(({ members }) => [...members].sort((left, right) => left - right))
    .sort(([left = 0], [right = 0]) => left - right)
}

/** Pairs of groups in which neighbours stand, of those that count; `groupOf` is room for the group of each place. */
function* neighbouring(
  { neighbours: { starts, places } }: StorySet,
  groups: readonly Group[],
  { groupOf, counts }: { groupOf: Int32Array; counts: (one: number, other: number) => boolean },
): Generator<[number, number]> {
  for (const [group, { members }] of groups.entries()) for (const place of members) groupOf[place] = group
  for (const [group, { members }] of groups.entries()) {
    for (const place of members) {
      for (let at = starts[place]!; at < starts[place + 1]!; at++) {
        const other = groupOf[places[at]!]!
        if (counts(place, places[at]!) && other !== group) yield [group, other]
      }
    }
  }
}
