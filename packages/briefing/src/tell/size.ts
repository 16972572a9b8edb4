import type { Section } from '../select/select.ts'

/**
 * How much of a story is told. `words` is what its statements may take together; differences and cautions take theirs first,
 * for they are what a reader must not miss, and what is left is shared by the rest in the order of this list.
 */
export type Size = {
  words: number
  /** Differences shown at most, the gravest. */
  differences: number
  /** Sentences at most. */
  summary: number
  news: number
  agreed: number
  single: number
}

/** A story in a line: its headline, with or without a sentence. */
export type Line = { sentence: boolean }

/** A size that a story is to have if the words of the edition last; one that is `least` is told whatever they are. */
type Share = { place: number; size: Size | Line; least?: true }

/** The story at the head: what it has in any case, and what it may take of what the others leave. */
const HEAD: Size = { words: 700, differences: 8, summary: 2, news: 5, agreed: 5, single: 3 }
const LEAST_HEAD: Size = { ...HEAD, words: 160 }

/** The other leading stories, and the first outside the region. */
const LEADING: Size = { words: 95, differences: 3, summary: 1, news: 3, agreed: 2, single: 1 }
const BESIDE: Size = { words: 45, differences: 2, summary: 1, news: 2, agreed: 1, single: 0 }

/** A story of which nothing more is told. */
export const HEADLINE: Line = { sentence: false }

/** Stories that a usual edition has: with more it grows by their headlines, and what is told of them stays. */
export const USUAL_STORIES = 24

/** Stories outside the region told with more than a line. */
const MOST_BESIDE = 3

/**
 * What is told beside headlines, in the order in which words are given: first what the head needs, then leading stories one
 * after the other, the first of those outside the region after the second of them, then what the head may take of the rest,
 * and at last a sentence for stories in a line. Older stories are never more than a headline.
 *
 * @param sections where the stories are told, by weight
 */
export function sharesFor(sections: readonly Section[], { leadStories }: { leadStories: number }): Share[] {
  const places = (section: Section) => [...sections.keys()].filter((place) => sections[place] === section)
  const [head, ...region] = places('region')
  const leading = region.slice(0, Math.max(0, leadStories - 1)).map((place) => ({ place, size: LEADING }))
  const beside = places('outside')
    .slice(0, MOST_BESIDE)
    .map((place) => ({ place, size: BESIDE }))
  const told = head !== undefined && leadStories > 0
  return [
    ...(told ? [{ place: head, size: LEAST_HEAD, least: true as const }] : []),
    ...leading.slice(0, 1),
    ...beside.slice(0, 1),
    ...leading.slice(1),
    ...beside.slice(1),
    ...(told ? [{ place: head, size: HEAD }] : []),
    ...[...places('region'), ...places('outside')]
      .slice(0, USUAL_STORIES)
      .map((place) => ({ place, size: { sentence: true } })),
  ]
}
