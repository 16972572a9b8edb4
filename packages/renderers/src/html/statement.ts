import type { Statement } from '@daybrief/schema'
import type { Index } from '../reading/index-briefing.ts'
import { statementAnchor } from './anchors.ts'
import { citationLinks } from './citation.ts'
import { quoted } from './language-of.ts'
import { html, type Markup } from './markup.ts'

/** Statements as a list, one a line, each with its citations. */
export function statementList(statements: Statement[], index: Index): Markup {
  return html`<ul class="statements">
${statements.map((statement) => html`<li ${anchored(statement)}>${statement.text} ${citationLinks(statement, index)}</li>\n`)}</ul>`
}

/** Attributes of the element that holds a statement: where the appendix links back to, direction, language. */
export function anchored(statement: Statement): Markup {
  return html`id="${statementAnchor(statement.id)}"${quoted(statement.text)}`
}
