import { terms } from '@daybrief/language'
import type { Briefing, Novelty, StorySection } from '@daybrief/schema'
import type { Sentence } from './sentences.ts'
import { cosine, type Vector, vectorsOf } from './vectors.ts'

/** A sentence is new when 1 − its best cosine with what was known is at least this (methods.md, section 9). */
const NEW = 0.7

/** Share of a story's content words that an earlier story must hold to be the same story told on. */
const SAME_STORY = 0.25

/** What the edition before told, story by story: the words of every article it cited. */
export type History = { section: StorySection; sentences: { terms: string[] }[] }[]

/** Reads the last edition's stories; null when there is none, so that nothing can be called new. */
export function historyOf(previous: Briefing | null): History | null {
  if (previous === null) return null
  const paragraphs = new Map(previous.articles.map(({ id, paragraphs }) => [id, paragraphs]))
  return [...previous.stories, ...previous.outside, ...previous.older].map((section) => ({
    section,
    sentences: section.articles.flatMap((id) => (paragraphs.get(id) ?? []).map(({ text }) => ({ terms: terms(text) }))),
  }))
}

/** What is new in a story since the last edition, and which of its sentences are. */
export function noveltyOf(
  sentences: readonly Sentence[],
  history: History | null,
): { novelty: Novelty; isNew: (index: number) => boolean } {
  if (history === null) return { novelty: 'first', isNew: () => false }
  const now = new Set(sentences.flatMap(({ terms: one }) => one))
  let known: { terms: string[] }[] | null = null
  let closest = SAME_STORY
  for (const { sentences: before } of history) {
    const words = new Set(before.flatMap(({ terms: one }) => one))
    const shared = [...words].filter((word) => now.has(word)).length
    const nearness = shared / Math.max(1, Math.sqrt(words.size * now.size))
    if (nearness > closest) [known, closest] = [before, nearness]
  }
  if (known === null) return { novelty: 'new', isNew: () => false }
  const vectors = vectorsOf([...sentences, ...known])
  const earlier = vectors.slice(sentences.length)
  const isNew = (index: number) => {
    const vector: Vector = vectors[index] ?? new Map()
    return vector.size > 0 && earlier.every((other) => 1 - cosine(vector, other) >= NEW)
  }
  return { novelty: sentences.some((_, index) => isNew(index)) ? 'updated' : 'unchanged', isNew }
}
