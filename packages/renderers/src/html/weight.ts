import type { StorySection } from '@daybrief/schema'
import { decimal, weightParts } from '../reading/story-facts.ts'
import { html, type Markup } from './markup.ts'

/** A story's weight; opened, the parts that make it, so that a reader can see why it stands where it stands. */
export function weightDetails(section: StorySection): Markup {
  return html`<details class="weight">
<summary>Weight <span class="figure">${decimal(section.weight.total)}</span></summary>
<table>
<caption class="unseen">Parts of the weight, each 0 to 1</caption>
<tbody>
${weightParts(section).map(
  ({ label, value }) => html`<tr><th scope="row">${label}</th><td class="figure">${value}</td></tr>\n`,
)}</tbody>
</table>
</details>
`
}
