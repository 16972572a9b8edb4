import type { Statement } from '@daybrief/schema'
import { publisherOf } from '../reading/article-facts.ts'
import { citationLabel, type Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** A statement's words and its citations on one line. */
export function withCitations(statement: Statement, index: Index): string {
  return `${escapeMarkdown(trimmedText(statement, index))} ${citationLabels(statement, index)}`
}

/** `[1:5] + [3:4]`: brackets alone are no link, as long as nothing in the file defines one. */
export function citationLabels(statement: Statement, index: Index): string {
  return [statement.citation, ...statement.supporters].map((citation) => citationLabel(citation, index)).join(' + ')
}

/** Statements one by one after a dash; with `publishers`, also with the name of who says it. */
export function dashed(statements: Statement[], index: Index, options: { publishers: boolean }): string[] {
  return statements.map((statement) => {
    const publisher = publisherOf(index.article(statement.citation.article))
    return `- ${withCitations(statement, index)}${options.publishers ? ` — ${escapeMarkdown(publisher)}` : ''}`
  })
}
