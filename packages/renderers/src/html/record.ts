import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { recordLines } from '../reading/record-lines.ts'
import { html, type Markup } from './markup.ts'

/** What analysts decided and was obeyed, and what became of known stories; null when there is nothing of either. */
export function record(briefing: Briefing, index: Index): Markup | null {
  const lines = recordLines(briefing, index)
  if (lines.length === 0) return null
  return html`<h3 id="record">${headings.record}</h3>
<ul class="record">
${lines.map((line) => html`<li><bdi>${line}</bdi></li>\n`)}</ul>
`
}
