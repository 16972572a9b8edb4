import type { Paragraph } from '@daybrief/schema'
import type { CitedRange } from './cited-ranges.ts'

/** A stretch of a paragraph that lies inside the same cited ranges from its first to its last character. */
export type Piece = {
  text: string
  /** The cited ranges it lies in. */
  ranges: CitedRange[]
  /** Those whose first shown piece it is, and those whose last. */
  opens: CitedRange[]
  closes: CitedRange[]
}

export type MarkedParagraphs = {
  /** The pieces of each paragraph. */
  paragraphs: Piece[][]
  /** Cited ranges that no paragraph shows: a headline, a dateline. */
  elsewhere: CitedRange[]
  /** Cited ranges that are shown in several pieces, because others begin or end inside them. */
  split: CitedRange[]
}

/**
 * Cuts paragraphs where cited ranges begin and end. Ranges may overlap, lie in each other and reach over several
 * paragraphs; HTML elements may not overlap, so a range can come out in several pieces.
 */
export function markParagraphs(paragraphs: Paragraph[], ranges: CitedRange[]): MarkedParagraphs {
  const cut = paragraphs.map((paragraph) => cutParagraph(paragraph, ranges))
  const marked: MarkedParagraphs = { paragraphs: cut, elsewhere: [], split: [] }
  for (const cited of ranges) {
    const shown = cut.flat().filter((piece) => piece.ranges.includes(cited))
    shown.at(0)?.opens.push(cited)
    shown.at(-1)?.closes.push(cited)
    if (shown.length === 0) marked.elsewhere.push(cited)
    if (shown.length > 1) marked.split.push(cited)
  }
  return marked
}

function cutParagraph(paragraph: Paragraph, ranges: CitedRange[]): Piece[] {
  const { start, end } = paragraph.range
  const inside = ranges.filter(({ range }) => range.start < Math.min(end, range.end) && range.end > start)
  const cuts = inside.flatMap(({ range }) => [Math.max(range.start, start), Math.min(range.end, end)])
  const points = [...new Set([start, ...cuts, end])].sort((one, other) => one - other)
  return points.slice(1).map((to, place) => {
    const from = points[place] ?? start
    return {
      text: paragraph.text.slice(from - start, to - start),
      ranges: inside.filter(({ range }) => range.start < to && range.end > from),
      opens: [],
      closes: [],
    }
  })
}
