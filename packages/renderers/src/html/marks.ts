import type { AnnexArticle } from '@daybrief/schema'
import type { CitedRange } from '../reading/cited-ranges.ts'
import type { Piece } from '../reading/mark-paragraphs.ts'
import { pieceClass, rangeAnchor, statementAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { quoted } from './quoted.ts'

/**
 * A paragraph with its cited ranges marked, the lines they start on beside it, and after each the ways back. The pieces
 * of a range in `split` carry a class of its own, by which all of them light up together.
 */
export function markedParagraph(pieces: Piece[], split: CitedRange[], article: AnnexArticle): Markup {
  const text = pieces.map((piece) => piece.text).join('')
  return html`<p${quoted(text)}>${lineNumbers(pieces.flatMap(({ opens }) => opens))}${pieces.map((piece) => [
    mark(piece, split, article),
    piece.closes.flatMap(waysBack),
  ])}</p>
`
}

/** A cited range that no paragraph shows, on a line of its own; its words are not known when it only supports. */
export function citedLine(cited: CitedRange, article: AnnexArticle): Markup {
  const text = cited.text ?? `Line ${cited.line} of ${article.documentName}`
  return html`<p${quoted(text)}>${lineNumbers([cited])}${rangeMark(text, [cited], article)}</p>
`
}

/** Words marked as a whole for one or more ranges, with the ways back. */
export function rangeMark(text: string, ranges: CitedRange[], article: AnnexArticle): Markup {
  return html`<mark>${inAnchors(text, ranges, article)}</mark>${ranges.flatMap(waysBack)}`
}

function mark(piece: Piece, split: CitedRange[], article: AnnexArticle): Markup {
  if (piece.ranges.length === 0) return html`${piece.text}`
  const classes = piece.ranges.filter((cited) => split.includes(cited)).map(({ range }) => pieceClass(article, range))
  const attribute = classes.length === 0 ? null : html` class="${classes.join(' ')}"`
  return html`<mark${attribute}>${inAnchors(piece.text, piece.opens, article)}</mark>`
}

function inAnchors(text: string, opens: CitedRange[], article: AnnexArticle): Markup {
  return opens.reduce(
    (inner, { range }) => html`<span id="${rangeAnchor(article, range)}">${inner}</span>`,
    html`${text}`,
  )
}

function lineNumbers(opens: CitedRange[]): Markup | null {
  const lines = [...new Set(opens.map(({ line }) => line))].sort((one, other) => one - other)
  return lines.length === 0
    ? null
    : html`<span class="line"><span class="unseen">Line </span>${lines.join(', ')}</span> `
}

/** Where the range is cited: once for each story; elsewhere only if no story cites it. */
function waysBack({ citedBy }: CitedRange): Markup[] {
  const inStories = citedBy.filter(({ story }) => story !== null)
  const firsts = new Map(
    (inStories.length > 0 ? inStories : citedBy).toReversed().map((cited) => [cited.place, cited.statement]),
  )
  return [...firsts].toReversed().map(([place, statement]) => {
    const label = `Back to ${place}`
    return html`<a class="back" dir="ltr" href="#${statementAnchor(statement.id)}" title="${label}" aria-label="${label}">↩</a>`
  })
}
