import type { Merge } from './average-link.ts'
import { joinOpinions } from './join-opinions.ts'
import { linked } from './linked.ts'
import { settled } from './settled.ts'
import type { StorySet } from './story-set.ts'

/**
 * The tellings of a set by story: places, reports before the opinion that joined them. By first place. `onMerge` is told
 * of each merge of two groups, by place.
 */
export function grouped(set: StorySet, onMerge?: (merge: Merge) => void): number[][] {
  const places = set.isOpinion.map((_, place) => place)
  const reports = linked(
    set,
    places.filter((place) => !set.isOpinion[place]),
    { onMerge },
  )
  const { groups, alone } = joinOpinions(set, {
    groups: settled(set, reports),
    opinions: places.filter((place) => set.isOpinion[place]),
  })
  return [...groups, ...linked(set, alone, { onMerge })].sort(([left = 0], [right = 0]) => left - right)
}
