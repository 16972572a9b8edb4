import type { Difference, Statement } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import { cueRange } from '../reading/cue-range.ts'
import { differences as kindLabels, headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { citationLinks } from './citation.ts'
import { html, type Markup } from './markup.ts'
import { anchored } from './statement.ts'

/**
 * Each question and each side's own words. The roles say again what the elements are, because on a phone the table is
 * laid out as blocks, and browsers then forget that it is one.
 */
export function differenceTable(differences: Difference[], index: Index): Markup {
  return html`<div class="part">
<h4>${headings.differences}</h4>
<table class="differences" role="table">
<caption class="unseen">${headings.differences}: each question, and each side in its own words</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Question</th><th role="columnheader" scope="col">In their words</th><th role="columnheader" scope="col">Said by</th></tr></thead>
${differences.map((difference) => question(difference, index))}</table>
</div>
`
}

function question(difference: Difference, index: Index): Markup {
  const rows = difference.sides.map(
    (side, place) => html`<tr role="row">${
      place === 0
        ? html`<th role="rowheader" scope="rowgroup" rowspan="${difference.sides.length}"><span class="kind">${kindLabels[difference.kind]}</span> <span dir="auto">${difference.question}</span></th>`
        : null
    }<td role="cell" ${anchored(side.statement)}>${withCue(side.statement.text, side.cue)}</td><td role="cell"><span class="publisher" dir="auto">${provenance(index.article(side.statement.citation.article))}</span> ${citationLinks(side.statement, index)}</td></tr>\n`,
  )
  return html`<tbody role="rowgroup">\n${rows}</tbody>\n`
}

/** A side's words with those that differ set off. */
function withCue(text: Statement['text'], cue: string): Markup {
  const range = cueRange(text, cue)
  if (range === null) return html`${text}`
  return html`${text.slice(0, range.start)}<strong class="cue">${text.slice(range.start, range.end)}</strong>${text.slice(range.end)}`
}
