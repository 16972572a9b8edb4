import type { Briefing } from '@daybrief/schema'
import { type Shade, storyMap } from '../map/story-map.ts'
import { count } from '../reading/count.ts'
import type { Index } from '../reading/index-briefing.ts'
import { said } from './said.ts'

/** Inks of the printed map: those of the screen by day, so that both look alike. */
const INK = { sea: '#eef2f3', land: '#e2ddd0', border: '#ffffff' }
const SHADES: Record<Shade, string> = { one: '#d9a9a3', some: '#bb645c', many: '#8c1d18' }

/** The map as a picture without words, and the names to be set over it, in shares of its width and height. */
export function paperMap(briefing: Briefing, index: Index) {
  const map = storyMap(briefing, index)
  if (map === null) return null
  const { size, land, told, labels } = map
  const line = `stroke="${INK.border}" stroke-width="0.8"`
  const shapes = told.map(({ shade, path }) => `<path fill="${SHADES[shade]}" ${line} d="${path}"/>`)
  const dots = told
    .filter(({ dot }) => dot)
    .map(
      ({ shade, middle }) =>
        `<circle fill="${SHADES[shade]}" cx="${middle.x.toFixed(1)}" cy="${middle.y.toFixed(1)}" r="4"/>`,
    )
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">`,
    `<rect width="${size.width}" height="${size.height}" fill="${INK.sea}"/>`,
    `<path fill="${INK.land}" ${line} d="${land}"/>`,
    ...shapes,
    ...dots,
    '</svg>',
  ].join('')
  return {
    picture,
    described: told.map(({ group }) => `${group.name}, ${count(group.stories.length, 'story', 'stories')}`).join('; '),
    labels: labels.map(({ text, x, y }) => ({
      ...said(text),
      x: Math.round((1000 * x) / size.width) / 10,
      y: Math.round((1000 * y) / size.height) / 10,
    })),
  }
}
