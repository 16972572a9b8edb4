import type { StorySection } from '@daybrief/schema'
import { furtherCautions } from './further-cautions.ts'

/** Whether a story is no more than its headline and the facts beside it: one that is listed, not told. */
export function isListed(section: StorySection): boolean {
  const { summary, news, agreed, differences, single, opinions } = section
  const parts = [summary, news, agreed, differences, single, furtherCautions(section), opinions]
  return parts.every((part) => part.length === 0)
}
