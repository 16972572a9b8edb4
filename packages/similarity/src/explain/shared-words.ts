import { sharedTerms } from '../stories/shared-terms.ts'
import type { StorySet } from '../stories/story-set.ts'
import { writtenAs } from '../stories/written-as.ts'

/** Words named as what two have in common: enough to see what it is about, few enough for a line. */
const WORDS_NAMED = 5

/** A set and its terms by number. */
export type WordedSet = StorySet & { words: readonly string[] }

/** The words that make two groups of tellings most alike, as their articles write them. */
export function sharedWords(set: WordedSet, left: readonly number[], right: readonly number[]): string[] {
  const terms = sharedTerms(set.vectors, left, right).slice(0, WORDS_NAMED)
  return writtenAs(
    terms.map((term) => set.words[term]!),
    [...left, ...right].flatMap((place) => set.tellings[place]!),
  )
}
