import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import { html, type Markup } from './markup.ts'
import { quoted } from './quoted.ts'
import { section } from './section.ts'

/** Stories that the edition before told and of which nothing came. */
export function quiet({ quiet }: Briefing): Markup {
  const stories = quiet.map(
    ({ headline, edition }) =>
      html`<li${quoted(headline)}>${headline} <bdi class="publisher" lang="en">last told in ${edition}</bdi></li>\n`,
  )
  return section('quiet', headings.quiet, html`<ul class="statements quiet">\n${stories}</ul>`)
}
