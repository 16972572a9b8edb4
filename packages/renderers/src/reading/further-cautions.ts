import type { Caution, StorySection } from '@daybrief/schema'

/** Cautions that the facts beside a headline say already: `single origin`, `undated`. */
const SAID_BESIDE: Caution['kind'][] = ['single-origin', 'undated']

/** The cautions that tell a reader more than the row of facts beside the headline does. */
export function furtherCautions({ cautions }: Pick<StorySection, 'cautions'>): Caution[] {
  return cautions.filter(({ kind, statement }) => statement !== null || !SAID_BESIDE.includes(kind))
}
