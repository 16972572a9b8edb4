import { sentences as sentenceRanges, terms } from '@daybrief/language'
import type { Article, Range } from '@daybrief/schema'
import { once } from './once.ts'

/** A sentence of an article, at its range in the document's text. */
export type Sentence = {
  article: string
  document: string
  range: Range
  text: string
  /** Place among the article's sentences, from 0. */
  index: number
  /** Place of its paragraph in the article, from 0. */
  paragraph: number
  /** Content words, stemmed; read when first asked for. */
  readonly terms: string[]
}

/** `1.` or `(a)` before a point of a list: a mark of the page, no word of the sentence. */
const LIST_MARK = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[•▪●*–-])[\s\u00a0]+/

/**
 * The sentences of an article, read from its document. A sentence that is not, character for character, where the article
 * says is left out and counted, as is one that runs into words cut as boilerplate.
 */
export function sentencesOf(
  article: Article,
  options: { text: string; limit?: number },
): { sentences: Sentence[]; unverified: number } {
  const { text, limit = Number.POSITIVE_INFINITY } = options
  const found: Sentence[] = []
  let unverified = 0
  for (const [paragraph, { range, text: words }] of article.paragraphs.entries()) {
    if (found.length >= limit) break
    for (const within of sentenceRanges(words)) {
      const mark = LIST_MARK.exec(words.slice(within.start, within.end))?.[0].length ?? 0
      const at = { start: range.start + within.start + mark, end: range.start + within.end }
      const sentence = words.slice(within.start + mark, within.end)
      if (text.slice(at.start, at.end) !== sentence) {
        unverified++
        continue
      }
      if (article.boilerplate.some((cut) => cut.range.start < at.end && at.start < cut.range.end)) continue
      const { id, document } = article
      const index = found.length
      const read = once(() => terms(sentence))
      found.push({
        article: id,
        document,
        range: at,
        text: sentence,
        index,
        paragraph,
        get terms() {
          return read()
        },
      })
    }
  }
  return { sentences: found.slice(0, limit), unverified }
}
