import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { byCountry, byTopic, type StoryGroup } from '../reading/story-groups.ts'
import { storyAnchor } from './anchors.ts'
import { coverageStrip } from './coverage.ts'
import { mapFigure } from './map.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'

/** Where the stories are, what they are about and how much came in of late; each number leads to its story. */
export function overview(briefing: Briefing, index: Index): Markup {
  const map = mapFigure(briefing, index)
  return section(
    'overview',
    headings.map,
    html`<div class="overview">
<div class="places">
${map === null ? null : html`${map}<p class="caption">Darker: more stories. Borders by Natural Earth; no position is taken on any.</p>\n`}<dl class="groups">
${groupList(headings.byCountry, byCountry(briefing, index))}${groupList(headings.byTopic, byTopic(briefing, index))}</dl>
</div>
${coverageStrip(briefing)}</div>
`,
  )
}

function groupList(label: string, groups: StoryGroup[]): Markup | null {
  if (groups.length === 0) return null
  const names = groups.map(
    ({ name, stories }) =>
      html`<li><bdi>${name}</bdi> ${stories.map(
        (number, place) =>
          html`${place > 0 ? ', ' : null}<a href="#${storyAnchor(number)}" aria-label="Story ${number}">${number}</a>`,
      )}</li>\n`,
  )
  return html`<div><dt>${label}</dt><dd><ul>\n${names}</ul></dd></div>
`
}
