import type { Statement } from '@daybrief/schema'
import { citationLabels, type Index } from '../reading/index-briefing.ts'
import type { Point } from '../reading/points.ts'
import { trimmedText } from '../reading/trims.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/**
 * A statement's words and its citations, `[1:5+3:4]`, on one line: brackets alone are no link, as long as nothing in the
 * file defines one.
 */
export function withCitations(statement: Statement, index: Index): string {
  return `${escapeMarkdown(trimmedText(statement, index))} ${citationLabels(statement, index)}`
}

/** Statements one by one after a dash. */
export function dashed(statements: Statement[], index: Index): string[] {
  return statements.map((statement) => `- ${withCitations(statement, index)}`)
}

/** A point; one in a language model's words says so, with the article's own words after it. */
export function pointText({ statement, rephrased }: Point, index: Index): string {
  if (rephrased === null) return withCitations(statement, index)
  const [citation, ...supporters] = rephrased.citations
  const cited = citation === undefined ? '' : ` ${citationLabels({ citation, supporters }, index)}`
  const model = escapeMarkdown(rephrased.model)
  return `${escapeMarkdown(rephrased.text)}${cited} (words of ${model}) **Verbatim:** ${withCitations(statement, index)}`
}
