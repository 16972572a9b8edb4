import type { Briefing, StorySection } from '@daybrief/schema'
import { headings } from './headings.ts'

/** A story and its number in the briefing, from 1, counted through all chapters. */
export type NumberedStory = { number: number; section: StorySection }

export type Chapter = { id: 'stories' | 'outside' | 'older'; heading: string; stories: NumberedStory[] }

/** The parts of a briefing that tell stories, in reading order, empty ones left out. */
export function chaptersOf(briefing: Briefing): Chapter[] {
  let number = 0
  return (['stories', 'outside', 'older'] as const)
    .map((id) => ({
      id,
      heading: headings[id],
      stories: briefing[id].map((section) => {
        number += 1
        return { number, section }
      }),
    }))
    .filter(({ stories }) => stories.length > 0)
}
