import { belongTogether } from './belong.ts'
import { gathered, single } from './group.ts'
import { nearestGroups } from './nearest-groups.ts'
import type { StorySet } from './story-set.ts'

/**
 * Puts each opinion into the group it is most like, where it belongs to one, or where an analyst put it; none of them
 * changes where another goes. Those that belong nowhere come back as `alone`.
 */
export function joinOpinions(
  set: StorySet,
  { groups, opinions }: { groups: readonly number[][]; opinions: readonly number[] },
): { groups: number[][]; alone: number[] } {
  const joined = groups.map((group) => [...group])
  if (opinions.length === 0) return { groups: joined, alone: [] }
  const { vectors, days, decided } = set
  const asked = new Set([...opinions, ...decided.together.flat()])
  const { best, own, likeness } = nearestGroups(set, groups, (place) => asked.has(place))
  const leaders = new Map(decided.together.flatMap((places) => places.map((place) => [place, leaderOf(places, own)])))
  const goalOf = (opinion: number): number => {
    const leader = leaders.get(opinion) ?? opinion
    if (own[leader] !== -1) return own[leader]!
    const goal = groups[best[leader]!]
    if (goal === undefined) return -1
    const belongs = belongTogether(gathered(vectors, goal, days), single(leader, days[leader]!), likeness[leader]!)
    return belongs ? best[leader]! : -1
  }
  const alone: number[] = []
  for (const opinion of opinions) {
    const goal = joined[goalOf(opinion)]
    if (goal === undefined || decided.apart(goal, [opinion])) alone.push(opinion)
    else goal.push(opinion)
  }
  return { groups: joined, alone }
}

/** Of places that are one story the first that stands in a group of reports; else the first, whose goal all take. */
const leaderOf = (places: readonly number[], own: Int32Array) => places.find((place) => own[place] !== -1) ?? places[0]!
