import { sentences } from '@daybrief/language'
import type { Article, Evidence, Range } from '@daybrief/schema'

/** Sentences of an article's paragraphs, in order, as they stand in its document. */
export const articleSentences = (article: Article): Evidence[] =>
  article.paragraphs.flatMap((paragraph) => sentences(paragraph.text).map((range) => within(paragraph, range)))

/** The headline as it stands in the document; null when it has none there, or in pieces. */
export function headlineInDocument({ headline }: Article): Evidence | null {
  const [only, ...others] = headline?.evidence ?? []
  return only === undefined || others.length > 0 ? null : only
}

/** A stretch of a text whose own place is known. */
export const within = ({ range, text }: Evidence, { start, end }: Range): Evidence => ({
  range: { start: range.start + start, end: range.start + end },
  text: text.slice(start, end),
})
