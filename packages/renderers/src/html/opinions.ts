import type { OpinionNote } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { html, type Markup } from './markup.ts'
import { statementList } from './statement.ts'

/** What authors think, apart from what is reported, with the line that gave each away. */
export function opinionNotes(opinions: OpinionNote[], index: Index): Markup {
  return html`<div class="opinions">
<h4>${headings.opinions}</h4>
${opinions.map((opinion) => note(opinion, index))}</div>
`
}

function note(opinion: OpinionNote, index: Index): Markup {
  const author = opinion.byline === null ? null : html`<b dir="auto">${opinion.byline}</b>, `
  const marker =
    opinion.marker === null ? null : html` <span class="marker">Told by the line <q dir="auto">${opinion.marker}</q></span>`
  return html`<p class="author">${author}${provenance(index.article(opinion.article))}${marker}</p>
${statementList(opinion.statements, index)}
`
}
