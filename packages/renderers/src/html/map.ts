import type { Briefing } from '@daybrief/schema'
import { storyMap, type ToldCountry } from '../map/story-map.ts'
import { count } from '../reading/count.ts'
import type { Index } from '../reading/index-briefing.ts'
import { html, type Markup } from './markup.ts'

/** The map of the stories' countries, shaded by number of stories; the list beside it says the same. */
export function mapFigure(briefing: Briefing, index: Index): Markup | null {
  const map = storyMap(briefing, index)
  if (map === null) return null
  const { size, land, told, labels } = map
  const described = told.map(({ group }) => `${group.name}, ${count(group.stories.length, 'story', 'stories')}`)
  return html`<svg class="map" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="map-title map-desc">
<title id="map-title">Map of the countries of the stories</title>
<desc id="map-desc">${described.join('; ')}.</desc>
<path class="land" d="${land}"/>
${told.map(shape)}${told.filter(({ dot }) => dot).map(mark)}${labels.map(
  ({ text, x, y }) => html`<text paint-order="stroke" x="${decimal(x)}" y="${decimal(y)}">${text}</text>\n`,
)}</svg>
`
}

function shape({ shade, path }: ToldCountry): Markup {
  return html`<path class="told ${shade}" d="${path}"/>\n`
}

function mark({ shade, middle }: ToldCountry): Markup {
  return html`<circle class="told ${shade}" cx="${decimal(middle.x)}" cy="${decimal(middle.y)}" r="4"/>\n`
}

/** One decimal: finer than the eye, and coarser than what engines differ by. */
function decimal(points: number): string {
  return points.toFixed(1)
}
