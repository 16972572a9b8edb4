import type { Range } from '@daybrief/schema'
import type { Line } from '../text/line.ts'
import { madeText } from '../text/made-text.ts'
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
  const made = madeText()
  const articles: WrittenArticle[] = []
  for (const given of wires) {
    const wire = { ...given, paragraphs: given.paragraphs.filter((paragraph) => paragraph.text !== '') }
    if (wire.headline === null && wire.paragraphs.length === 0) continue
    const headline = made.write(wire.headline ?? '')
    const byline = made.write(wire.authors.join(', '))
    const date = made.write(statedDate(wire.dates)?.stated ?? '')
    const paragraphs = wire.paragraphs.flatMap((paragraph) => made.write(paragraph.text) ?? [])
    const first = headline ?? byline ?? date ?? paragraphs[0]
    if (first === undefined) continue
    const range = { start: first.range.start, end: made.text().length }
    articles.push({ wire, range, headline, byline, date, paragraphs })
  }
  return { text: made.text(), articles }
}
