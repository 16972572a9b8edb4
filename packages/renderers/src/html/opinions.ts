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

function note({ byline, article, marker, statements }: OpinionNote, index: Index): Markup {
  const author = byline === null ? null : html`<b><bdi>${byline}</bdi></b>, `
  const line = marker === null ? null : html` Marked as opinion by the line <q dir="auto">${marker}</q>`
  return html`<p class="author">${author}<bdi>${provenance(index.article(article))}</bdi>.${line}</p>
${statementList(statements, index, { publishers: false })}
`
}
