import type { Statement } from '@daybrief/schema'
import { publisherOf } from '../reading/article-facts.ts'
import type { Index } from '../reading/index-briefing.ts'
import type { Point } from '../reading/points.ts'
import { trimmedText } from '../reading/trims.ts'
import { statementAnchor } from './anchors.ts'
import { citationLinks } from './citation.ts'
import { html, type Markup } from './markup.ts'
import { quoted } from './quoted.ts'

/** Statements as a list, one a line, each with its citations; with `publishers`, also with the name of who says it. */
export function statementList(statements: Statement[], index: Index, options: { publishers: boolean }): Markup {
  const items = statements.map((statement) => {
    const publisher = publisherOf(index.article(statement.citation.article))
    return html`<li ${anchored(statement)}>${withCitations(statement, index)}${
      options.publishers ? html` <bdi class="publisher">${publisher}</bdi>` : null
    }</li>\n`
  })
  return html`<ul class="statements">\n${items}</ul>`
}

/** A statement's words and its citations, the first of which never starts a line alone. */
export function withCitations(statement: Statement, index: Index): Markup {
  return html`${trimmedText(statement, index)}&nbsp;${citationLinks(statement, index)}`
}

/**
 * A point as a paragraph. Words of a language model are marked as such, and the article's own stand below them: nobody
 * shall take the one for the other.
 */
export function pointParagraph({ statement, rephrased }: Point, index: Index, name: 'point' | 'summary'): Markup {
  if (rephrased === null)
    return html`<p class="${name}" ${anchored(statement)}>${withCitations(statement, index)}</p>\n`
  const [citation, ...supporters] = rephrased.citations
  const cited = citation === undefined ? null : html`&nbsp;${citationLinks({ citation, supporters }, index)}`
  return html`<p class="${name} rephrased"${quoted(rephrased.text)}>${rephrased.text}${cited} <span class="model" lang="en">Words of <bdi>${rephrased.model}</bdi></span></p>
<p class="verbatim" ${anchored(statement)}>${withCitations(statement, index)}</p>
`
}

/** Attributes of the element that holds a statement: where the appendix links back to, direction, language. */
export function anchored(statement: Statement): Markup {
  return html`id="${statementAnchor(statement.id)}"${quoted(statement.text)}`
}
