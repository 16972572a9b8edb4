import { LEAST_OF_TWO } from './belong.ts'
import { type Group, merged, single } from './group.ts'
import { similarities } from './similarities.ts'
import type { StorySet } from './story-set.ts'

/**
 * A group for each place, in their order, and one for places that an analyst joined, where the first of them stands. That
 * counts as no looser than what joins two articles: else words that have little in common would draw in whatever is a
 * little like one of them.
 */
export function startingGroups(set: StorySet, places: readonly number[]): Group[] {
  const { vectors, days, decided } = set
  const groups = new Map(places.map((place) => [place, single(place, days[place]!)]))
  if (decided.together.length === 0) return [...groups.values()]
  const similarity = similarities(vectors)
  for (const joined of decided.together) {
    const [head, ...others] = joined.filter((place) => groups.has(place))
    for (const place of others) {
      const [own, other] = [groups.get(head!)!, groups.get(place)!]
      groups.set(head!, merged(own, other, Math.max(LEAST_OF_TWO, similarity(own, other))))
      groups.delete(place)
    }
  }
  return [...groups.values()]
}
