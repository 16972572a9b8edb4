import { LEAST_SIMILARITY } from './belong.ts'
import { isGuarded } from './guards.ts'
import { nearestGroups } from './nearest-groups.ts'
import type { StorySet } from './story-set.ts'

/** Rounds in which members may move. A third changes nothing on the labelled sets. */
const ROUNDS = 2

/**
 * Groups in which each member stands where it is most like the others. Average link never takes back a merge; here each
 * member moves to the group of two or more that it is most like, all at once, so that no order comes in. What an analyst
 * decided about does not move.
 */
export function settled(set: StorySet, groups: readonly number[][]): number[][] {
  let standing = groups
  let isAsked: ((place: number) => boolean) | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const { own, best, likeness } = nearestGroups(set, standing, isAsked)
    const moved = standing.map((): number[] => [])
    const changed = new Set<number>()
    for (const place of standing.flat()) {
      const from = own[place]!
      const goal = best[place] === -1 ? [] : standing[best[place]!]!
      const mayMove = goal.length > 1 && likeness[place]! >= LEAST_SIMILARITY && !set.decided.bound.has(place)
      const to = mayMove && !isGuarded(set, goal, [place]) ? best[place]! : from
      moved[to]!.push(place)
      if (to !== from) changed.add(to).add(from)
    }
    if (changed.size === 0) break
    isAsked = near(
      set,
      [...changed].flatMap((group) => moved[group]!),
    )
    standing = moved.filter((group) => group.length > 0).map((group) => group.sort((left, right) => left - right))
  }
  return standing.toSorted(([left = 0], [right = 0]) => left - right)
}

/** Whether a place is one of some or a neighbour of one; for others nothing changes when the groups of these do. */
function near({ neighbours: { starts, places } }: StorySet, changed: readonly number[]): (place: number) => boolean {
  const isChanged = new Uint8Array(starts.length - 1)
  for (const place of changed) isChanged[place] = 1
  const isNear = isChanged.slice()
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      if (isChanged[place] === 1) isNear[places[at]!] = 1
      if (isChanged[places[at]!] === 1) isNear[place] = 1
    }
  }
  return (place) => isNear[place] === 1
}
