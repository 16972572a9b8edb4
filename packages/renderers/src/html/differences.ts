import type { Difference } from '@daybrief/schema'
import { publishedOn, publisherOf } from '../reading/article-facts.ts'
import { cueRange } from '../reading/cue-range.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimsOf } from '../reading/trims.ts'
import { citationLinks } from './citation.ts'
import { html, type Markup } from './markup.ts'
import { anchored } from './statement.ts'
import { tableHead } from './table-head.ts'

/** Each question, and each side's own words. */
export function differenceTable(differences: Difference[], index: Index): Markup {
  return html`<div class="part">
<h4>${headings.differences}</h4>
<table class="differences">
<caption class="unseen">${headings.differences}: each question, and each side in its own words</caption>
${tableHead(['Question', 'In their words', 'Said by'])}
${differences.map((difference) => question(difference, index))}</table>
</div>
`
}

function question({ question, sides }: Difference, index: Index): Markup {
  const heading = html`<th scope="rowgroup" rowspan="${sides.length}"><bdi>${question}</bdi></th>\n`
  return html`<tbody>
${sides.map((side, place) => html`<tr>\n${place === 0 ? heading : null}${answer(side, index)}</tr>\n`)}</tbody>
`
}

function answer({ cue, statement }: Difference['sides'][number], index: Index): Markup {
  const article = index.article(statement.citation.article)
  const { before, after } = trimsOf(statement, index)
  return html`<td ${anchored(statement)}>${before}${withCue(statement.text, cue)}${after}</td>
<td><bdi class="publisher">${publisherOf(article)}</bdi> <span class="day">${publishedOn(article)}</span> ${citationLinks(statement, index)}</td>
`
}

/** A side's words with those that differ set off. */
function withCue(text: string, cue: string): Markup {
  const range = cueRange(text, cue)
  if (range === null) return html`${text}`
  const { start, end } = range
  return html`${text.slice(0, start)}<strong class="cue">${text.slice(start, end)}</strong>${text.slice(end)}`
}
