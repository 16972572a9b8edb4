import type { StorySection } from '@daybrief/schema'
import { gradeWords } from '../reading/assessment-words.ts'
import { confidences } from '../reading/headings.ts'
import { html, type Markup } from './markup.ts'

/** How sure a story is; opened, what its grade means and the rules that gave it. */
export function assessmentDetails({ assessment }: StorySection): Markup {
  const { confidence, reliability, credibility, reasons } = assessment
  return html`<details class="assessment">
<summary>Confidence ${confidences[confidence]}, <abbr title="${gradeWords(assessment)}">${reliability}${credibility}</abbr></summary>
<p>${gradeWords(assessment)}.</p>
<ul>${reasons.map((reason) => html`<li><bdi>${reason}</bdi></li>`)}</ul>
</details>
`
}
