import type { Novelty } from '@daybrief/schema'
import type { History } from './history.ts'
import type { Sentence } from './sentences.ts'
import { cosine, type Vector, vectorsOf } from './vectors.ts'

/** A sentence is new when 1 − its best cosine with what was known is at least this (methods.md, section 9). */
const NEW = 0.7

/** What is new in a story since the last edition, and which of its sentences are. */
export function noveltyOf(
  sentences: readonly Sentence[],
  history: History | null,
): { novelty: Novelty; isNew: (index: number) => boolean } {
  if (history === null) return { novelty: 'first', isNew: () => false }
  const known = history.closest(new Set(sentences.flatMap(({ terms }) => terms)))
  if (known === null) return { novelty: 'new', isNew: () => false }
  const vectors = vectorsOf([...sentences, ...known.paragraphs()])
  const earlier = vectors.slice(sentences.length)
  const fresh = sentences.map((_, index) => {
    const vector: Vector = vectors[index] ?? new Map()
    return vector.size > 0 && earlier.every((other) => 1 - cosine(vector, other) >= NEW)
  })
  return { novelty: fresh.includes(true) ? 'updated' : 'unchanged', isNew: (index) => fresh[index] === true }
}
