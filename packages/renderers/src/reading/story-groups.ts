import type { Briefing, StorySection } from '@daybrief/schema'
import { chaptersOf } from './chapters.ts'
import type { Index } from './index-briefing.ts'

/** Stories that share a country or a topic: their numbers, which are the order of weight. */
export type StoryGroup = { id: string; name: string; stories: number[] }

/** The stories by main country; the country of the weightiest story first. */
export function byCountry(briefing: Briefing, index: Index): StoryGroup[] {
  return grouped(briefing, ({ countries }) => countries, index.country)
}

/** The stories by topic; the topic of the weightiest story first. */
export function byTopic(briefing: Briefing, index: Index): StoryGroup[] {
  return grouped(briefing, ({ topics }) => topics, index.topic)
}

function grouped(
  briefing: Briefing,
  idsOf: (section: StorySection) => string[],
  nameOf: (id: string) => string,
): StoryGroup[] {
  const groups = new Map<string, StoryGroup>()
  for (const { section, number } of chaptersOf(briefing).flatMap(({ stories }) => stories)) {
    for (const id of new Set(idsOf(section))) {
      const group = groups.get(id) ?? { id, name: nameOf(id), stories: [] }
      group.stories.push(number)
      groups.set(id, group)
    }
  }
  return [...groups.values()]
}
