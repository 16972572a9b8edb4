import type { Publisher, StorySection } from '@daybrief/schema'
import { assess } from '../assess/assess.ts'
import { namesOf } from '../subjects/names-of.ts'
import type { Means } from '../tell/means.ts'
import type { ToldStory } from '../tell/told-by-weight.ts'
import { differenceFaults } from '../verify/verify.ts'

/**
 * A section as it is published: without differences whose question or cues their sides do not bear out, assessed, and, of a
 * story told at length, with the names in it. Null when there is nothing to publish. `dropped` counts what was thrown away.
 */
export function complete(
  { story, section, full, dropped }: ToldStory,
  options: Pick<Means, 'subjects' | 'textOf' | 'state'> & { publishers: ReadonlyMap<string, Publisher> },
): { section: StorySection | null; dropped: number } {
  if (section === null) return { section, dropped }
  const differences = section.differences.filter((one) => differenceFaults(one).length === 0)
  const compared = { ...section, differences }
  const reports = story.tellings.flatMap(({ articles }) => articles)
  return {
    section: {
      ...compared,
      assessment: assess(story, { ...options, compared: full ? compared : null }),
      names: full ? namesOf(reports, options) : [],
    },
    dropped: dropped + section.differences.length - differences.length,
  }
}
