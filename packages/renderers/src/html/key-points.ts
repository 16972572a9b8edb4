import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { type Point, pointsOf, storyOf } from '../reading/points.ts'
import { storyAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'
import { pointParagraph } from './statement.ts'

/** One sentence for each leading story; its number leads to the story. */
export function keyPoints(briefing: Briefing, index: Index): Markup {
  const points = pointsOf(briefing.keyPoints, briefing).map(
    (point) => html`<li>${storyLink(point, index)}<div>${pointParagraph(point, index, 'point')}</div></li>\n`,
  )
  return section('key-points', headings.keyPoints, html`<ol class="key-points">\n${points}</ol>`)
}

function storyLink({ statement }: Point, index: Index): Markup {
  const number = storyOf(statement, index)
  if (number === null) return html`<span class="number"></span>`
  return html`<a class="number" href="#${storyAnchor(number)}" title="Story ${number}">${number}</a>`
}
