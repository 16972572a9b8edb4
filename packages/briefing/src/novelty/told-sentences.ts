import { sentences as sentenceRanges, terms } from '@daybrief/language'
import type { AnnexArticle } from '@daybrief/schema'
import type { Sentence } from '../sentences.ts'

/** The sentences of an article as an earlier briefing keeps its text. */
export function toldSentences({ id, document, paragraphs }: AnnexArticle): Sentence[] {
  const found: Sentence[] = []
  for (const [paragraph, { range, text: words }] of paragraphs.entries()) {
    for (const { start, end } of sentenceRanges(words)) {
      const text = words.slice(start, end)
      const at = { start: range.start + start, end: range.start + end }
      found.push({ article: id, document, range: at, text, index: found.length, paragraph, terms: terms(text) })
    }
  }
  return found
}
