import { belongTogether } from './belong.ts'
import { gathered, single } from './group.ts'
import { type NearestOptions, nearestGroups } from './nearest-groups.ts'
import type { TermVectors } from './term-vectors.ts'

/**
 * Puts each of some vectors into the group it is most like, where it belongs to one; none of them changes where another
 * goes. Those that belong nowhere come back as `alone`.
 */
export function joinOpinions(
  vectors: TermVectors,
  { groups, opinions }: { groups: readonly number[][]; opinions: readonly number[] },
  options: NearestOptions,
): { groups: number[][]; alone: number[] } {
  const joined = groups.map((group) => [...group])
  if (opinions.length === 0) return { groups: joined, alone: [] }
  const { best, likeness } = nearestGroups(vectors, groups, options)
  const alone: number[] = []
  for (const opinion of opinions) {
    const goal = groups[best[opinion]!]
    const belongs =
      goal !== undefined &&
      belongTogether(
        gathered(vectors, goal, options.days),
        single(vectors, opinion, options.days[opinion]!),
        likeness[opinion]!,
      )
    if (belongs) joined[best[opinion]!]!.push(opinion)
    else alone.push(opinion)
  }
  return { groups: joined, alone }
}
