import { terms } from '@daybrief/language'
import type { Article, Range } from '@daybrief/schema'
import type { PlacedStory } from '../select/select.ts'
import type { Sentence } from '../sentences.ts'
import { cosine, vectorsOf } from '../vectors.ts'

/** Words of a document chosen for a briefing, before they have an id. */
export type Words = { article: string; document: string; range: Range; text: string }

/** A headline of fewer words names a thing and tells nothing. */
const FEWEST_WORDS = 4

/**
 * The headline of a story: of the headlines of its tellings the one nearest to all the story's sentences, so that it speaks
 * for them; the earlier article wins a tie. Without a headline that stands in a document, the first of `sentences`.
 */
export function headlineOf(
  story: PlacedStory,
  around: { sentences: () => readonly Sentence[]; textOf: (document: string) => string },
): Words | null {
  const candidates = story.tellings.flatMap(({ articles }) =>
    articles.flatMap((one) => headlineWords(one, around) ?? []),
  )
  const told = candidates.filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS)
  const offered = told.length > 0 ? told : candidates
  if (offered.length <= 1) return offered[0] ?? firstSentence(around.sentences())
  const tagged = offered.map((one) => ({ ...one, terms: terms(one.text) }))
  const vectors = vectorsOf([...tagged, ...around.sentences()])
  const sentences = vectors.slice(tagged.length)
  let best = 0
  let bestScore = -1
  for (const index of tagged.keys()) {
    const vector = vectors[index] ?? new Map()
    const score = sentences.reduce((sum, other) => sum + cosine(vector, other), 0)
    if (score > bestScore + 1e-9) [best, bestScore] = [index, score]
  }
  return offered[best] ?? null
}

function headlineWords(article: Article, around: { textOf: (document: string) => string }): Words | null {
  const evidence = article.headline?.evidence[0]
  if (!evidence) return null
  const { id, document } = article
  const text = around.textOf(document).slice(evidence.range.start, evidence.range.end)
  return text === evidence.text && text.trim() !== '' ? { article: id, document, range: evidence.range, text } : null
}

function firstSentence(sentences: readonly Sentence[]): Words | null {
  const [first] = sentences
  return first ? { article: first.article, document: first.document, range: first.range, text: first.text } : null
}
