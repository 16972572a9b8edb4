import type { StorySection } from '@daybrief/schema'

/** More would be a list to skip, not to read: the most named are enough to know whom a story is about. */
const MOST = 8

/** Whom and what a story names, most named first, each with its office: `Ros Pheakdey (Commander)`; places stand elsewhere. */
export function whoIsNamed({ names }: StorySection): string[] {
  return names
    .filter(({ kind }) => kind !== 'place')
    .slice(0, MOST)
    .map(({ name, office }) => (office === null ? name : `${name} (${office})`))
}
