import type { Range } from '@daybrief/schema'
import type { Line } from '../text/line.ts'
import { statedDate } from './stated-date.ts'
import type { WireArticle } from './wire-article.ts'

/** One article in the text made of its document, and where its parts stand in that. */
export type WrittenArticle = {
  wire: WireArticle
  range: Range
  headline: Line | null
  byline: Line | null
  date: Line | null
  /** One for each paragraph of the wire. */
  paragraphs: Line[]
}

/**
 * The plain text of articles, to which all ranges refer: of each its headline, authors, date and paragraphs, one on a line,
 * a blank line between each. The same articles give the same text. Articles without any words are left out.
 */
export function articleText(wires: readonly WireArticle[]): { text: string; articles: WrittenArticle[] } {
  let text = ''
  const write = (words: string): Line => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    return { range: { start, end: text.length }, text: words, blankBefore: true }
  }
  const optional = (words: string) => (words === '' ? null : write(words))
  const articles: WrittenArticle[] = []
  for (const wire of wires) {
    if (wire.headline === null && wire.paragraphs.length === 0) continue
    const headline = optional(wire.headline ?? '')
    const byline = optional(wire.authors.join(', '))
    const date = optional(statedDate(wire.dates)?.stated ?? '')
    const paragraphs = wire.paragraphs.map((paragraph) => write(paragraph.text))
    const first = headline ?? byline ?? date ?? paragraphs[0]
    if (first === undefined) continue
    articles.push({ wire, range: { start: first.range.start, end: text.length }, headline, byline, date, paragraphs })
  }
  return { text, articles }
}
