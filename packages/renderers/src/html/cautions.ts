import type { CautionGroup } from '../reading/caution-groups.ts'
import { headings, cautions as kindLabels } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { citationLinks } from './citation.ts'
import { html, type Markup } from './markup.ts'
import { anchored } from './statement.ts'

/** Warnings made by rules, each with the words it rests on. */
export function cautionList(cautions: CautionGroup[], index: Index): Markup {
  const items = cautions.map(
    ({ kind, text, statements }) =>
      html`<li><strong>${kindLabels[kind]}.</strong> <bdi>${text}</bdi>${statements.map(
        (statement) =>
          html` <q ${anchored(statement)}>${trimmedText(statement, index)}</q>&nbsp;${citationLinks(statement, index)}`,
      )}</li>\n`,
  )
  return html`<div class="cautions">
<h4>${headings.cautions}</h4>
<ul>
${items}</ul>
</div>
`
}
