import type { Novelty } from '@daybrief/schema'
import type { Sentence } from '../sentences.ts'
import { changedSentences } from './changed-sentences.ts'
import type { History } from './history.ts'
import { newnessOf } from './newness.ts'

/** Newness from which a sentence is new: on the background updates four of five new ones are found, one of six old ones is. */
const NEW = 0.6

/** What is new in a story since the last edition, and which of its sentences are or say otherwise what was told. */
export function noveltyOf(
  story: { id: string; sentences: () => readonly Sentence[] },
  history: History | null,
): { novelty: Novelty; isNew: (index: number) => boolean } {
  if (history === null) return { novelty: 'first', isNew: () => false }
  const { id } = story
  const sentences = story.sentences()
  const told = history.toldBefore({ id, words: new Set(sentences.flatMap(({ terms }) => terms)) })
  if (told === null) return { novelty: 'new', isNew: () => false }
  const known = told.sentences()
  const newness = newnessOf(sentences, known)
  const fresh = changedSentences(sentences, { known, newness })
  for (const [index, one] of newness.entries()) if (one.newness >= NEW) fresh.add(index)
  return { novelty: fresh.size > 0 ? 'updated' : 'unchanged', isNew: (index) => fresh.has(index) }
}
