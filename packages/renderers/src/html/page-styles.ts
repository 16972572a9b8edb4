import type { MarkedArticle } from '../reading/marked-articles.ts'
import { pieceClass, rangeAnchor } from './anchors.ts'
import { appendixStyles } from './styles/appendix.ts'
import { colours } from './styles/colours.ts'
import { masthead } from './styles/masthead.ts'
import { overviewStyles } from './styles/overview.ts'
import { page } from './styles/page.ts'
import { print } from './styles/print.ts'
import { story } from './styles/story.ts'
import { tables } from './styles/tables.ts'

/** The style sheet of every page. */
const STYLE_SHEET = [colours, page, masthead, overviewStyles, story, tables, appendixStyles, print].join('\n')

/**
 * The style sheet of a page, with one rule for each cited range that is shown in several pieces: an address leads to one
 * element only, and all pieces must light up.
 */
export function pageStyles(cited: MarkedArticle[]): string {
  const rules = cited.flatMap(({ article, marks }) =>
    marks.split.map(
      ({ range }) =>
        `:root:has(#${rangeAnchor(article, range)}:target) .${pieceClass(article, range)} { background: var(--target); color: var(--target-ink); }`,
    ),
  )
  return [STYLE_SHEET, ...rules].join('\n')
}
