import type { Statement } from '@daybrief/schema'
import { publisherOf } from '../reading/article-facts.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { statementAnchor } from './anchors.ts'
import { citationLinks } from './citation.ts'
import { quoted } from './language-of.ts'
import { html, type Markup } from './markup.ts'

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

/** Attributes of the element that holds a statement: where the appendix links back to, direction, language. */
export function anchored(statement: Statement): Markup {
  return html`id="${statementAnchor(statement.id)}"${quoted(statement.text)}`
}
