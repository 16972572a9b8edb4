import type { AnnexDocument, Briefing } from '@daybrief/schema'
import { filesProcessed } from '../reading/edition-facts.ts'
import { headings, statuses } from '../reading/headings.ts'
import { html, type Markup } from './markup.ts'
import { tableHead } from './table-head.ts'

/** Every input and what became of it. */
export function fileTable(briefing: Briefing): Markup {
  return html`<h3 id="files">${headings.files}</h3>
<table class="ledger">
<caption>${filesProcessed(briefing)}</caption>
${tableHead(['File', 'Articles', 'Status', 'Reason'])}
<tbody>
${briefing.documents.map(row)}</tbody>
</table>
`
}

function row({ name, articles, status, reason }: AnnexDocument): Markup {
  const mark = status.replace(' ', '-')
  return html`<tr><th scope="row"><bdi dir="ltr">${name}</bdi></th><td class="figure">${articles}<span class="unit"> ${articles === 1 ? 'article' : 'articles'}</span></td><td><span class="use ${mark}">${statuses[status]}</span></td><td><bdi>${reason}</bdi></td></tr>
`
}
