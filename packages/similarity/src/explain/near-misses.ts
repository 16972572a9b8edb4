import { likenessNeeded } from '../stories/belong.ts'
import { fadingOver } from '../stories/fading.ts'
import { type Group, gathered, meanDay, products } from '../stories/group.ts'
import type { StorySet } from '../stories/story-set.ts'

/** What kept a group out, by the first of these that did. */
export type Hindrance = 'decision' | 'likeness' | 'time' | 'numbers' | 'datelines' | 'nearer'

/** A group that did not join another, by its index. `likeness` is faded by the days between, `undated` is not. */
export type NearMiss = { group: number; likeness: number; undated: number; needed: number; hindrance: Hindrance }

/** The groups most like one of them, which is given by index, and what kept each out. The most like first, time aside. */
export function nearMisses(set: StorySet, groups: readonly number[][], index: number, most: number): NearMiss[] {
  const all = groups.map((places) => voters(set, places))
  const own = gathered(set.vectors, all[index]!, set.days)
  const product = products(set.vectors)
  const alike = all.flatMap((places, group) => {
    const other = gathered(set.vectors, places, set.days)
    const undated = product(own, other) / (own.members.length * other.members.length)
    return group === index || undated === 0 ? [] : [{ group, other, undated }]
  })
  return alike
    .sort((left, right) => right.undated - left.undated || left.group - right.group)
    .slice(0, most)
    .map(({ group, other, undated }) => {
      const likeness = undated * fadingOver(meanDay(own), meanDay(other))
      const needed = likenessNeeded(own, other)
      return {
        group,
        likeness,
        undated,
        needed,
        hindrance: hindranceOf(set, own, other, { likeness, undated, needed }),
      }
    })
}

/** Opinion has no vote where there is a report. */
export function voters({ isOpinion }: StorySet, places: readonly number[]): readonly number[] {
  const reports = places.filter((place) => !isOpinion[place])
  return reports.length === 0 ? places : reports
}

function hindranceOf(
  set: StorySet,
  { members: own }: Group,
  { members: other }: Group,
  { likeness, undated, needed }: { likeness: number; undated: number; needed: number },
): Hindrance {
  if (set.decided.apart(own, other)) return 'decision'
  if (likeness < needed) return undated < needed ? 'likeness' : 'time'
  if (set.guards.numbers(own, other)) return 'numbers'
  return set.guards.datelines(own, other) ? 'datelines' : 'nearer'
}
