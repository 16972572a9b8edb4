import type { Citation, Statement } from '@daybrief/schema'
import { html, type Markup } from '../html/markup.ts'
import { quoted } from '../html/quoted.ts'
import { citationLabels, type Index } from '../reading/index-briefing.ts'
import type { Point } from '../reading/points.ts'
import { trimmedText } from '../reading/trims.ts'
import { STYLES } from './styles.ts'

/** A statement's words and its citations. */
export function withLabels(statement: Statement, index: Index): Markup {
  return html`${trimmedText(statement, index)} ${labels(statement, index)}`
}

/** The citation of a statement and of those who say the same. */
export function labels(cited: { citation: Citation; supporters: Citation[] }, index: Index): Markup {
  return html`<span style="${STYLES.citation}">${citationLabels(cited, index)}</span>`
}

/** A point as a paragraph; one in a language model's words says so, with the article's own words below. */
export function mailPoint({ statement, rephrased }: Point, index: Index): Markup {
  const verbatim = html`<p style="${STYLES.text}"${quoted(statement.text)}>${withLabels(statement, index)}</p>\n`
  if (rephrased === null) return verbatim
  const [citation, ...supporters] = rephrased.citations
  const cited = citation === undefined ? null : labels({ citation, supporters }, index)
  return html`<p style="${STYLES.text}"${quoted(rephrased.text)}>${rephrased.text} ${cited} <em style="${STYLES.citation}">(words of ${rephrased.model}; verbatim:)</em></p>
${verbatim}`
}
