import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import { manifestFacts } from '../reading/manifest-facts.ts'
import { html, type Markup } from './markup.ts'

/** What the briefing was made from. */
export function manifest(briefing: Briefing): Markup {
  return html`<h3 id="manifest">${headings.manifest}</h3>
<dl class="manifest">
${manifestFacts(briefing).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
`
}
