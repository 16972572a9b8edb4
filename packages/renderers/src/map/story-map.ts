import type { Briefing } from '@daybrief/schema'
import type { Index } from '../reading/index-briefing.ts'
import { byCountry, type StoryGroup } from '../reading/story-groups.ts'
import { draw, SIZE } from './drawing.ts'
import { type Label, placedLabels } from './labels.ts'
import type { Box } from './part.ts'
import { viewOf } from './view.ts'
import { FINEST, worldOf } from './world.ts'

/** Points of the drawing under which a bend of a border is left out. */
const FINE = 1.5

/** How far a name stands above the middle of a dot, and below that of a shape, in points. */
const NAME = { aboveDot: -8, belowMiddle: 5 }

/** Points of a country that must be to be seen for its name to be read as its: two lines of a name. */
const ROOM = 34

/** From how many stories on a country has the second shade, and from how many the third. */
const SHADES = [2, 4] as const

export type Shade = 'one' | 'some' | 'many'

/** A country with stories: its shape, its middle, whether it is so small that a dot marks it. */
export type ToldCountry = {
  group: StoryGroup
  shade: Shade
  path: string
  /** What of its largest part is to be seen. */
  box: Box
  middle: { x: number; y: number }
  dot: boolean
}

/** A map to be drawn at any size: SVG path data and names in points of `size`. */
export type StoryMap = { size: typeof SIZE; land: string; told: ToldCountry[]; labels: Label[] }

/**
 * The countries of the stories among their neighbours; null when there is none. It shows the region, the same from day to day,
 * or where that is too wide the leading countries in it.
 */
export function storyMap(briefing: Briefing, index: Index): StoryMap | null {
  const groups = byCountry(briefing, index)
  const inRegion = new Set(briefing.stories.flatMap(({ countries }) => countries))
  const led = groups.filter(({ id }) => inRegion.has(id)).sort(byStories)
  const fitted = (led.length > 0 ? led : groups).map(({ id }) => id)
  if (fitted.length === 0) return null
  const view = viewOf(fitted, worldOf(FINEST), { region: led.length > 0 ? briefing.regionCountries : [] })
  if (view === null) return null
  const world = worldOf((FINE * view.width) / SIZE.width)
  const codes = groups.map(({ id }) => id)
  const { land, marked } = draw(world, view, codes)
  const told = marked.flatMap(({ code, ...shape }) =>
    groups.filter(({ id }) => id === code).map((group) => ({ group, shade: shadeOf(group), ...shape })),
  )
  const wanted = told
    .filter(({ dot, box }) => dot || hasRoom(box))
    .toSorted((one, other) => byStories(one.group, other.group))
    .map(nameOf)
  return { size: SIZE, land, told, labels: placedLabels(wanted, SIZE) }
}

/** Most stories first; where they are as many, the weightiest story's country, which comes first already. */
function byStories(one: StoryGroup, other: StoryGroup): number {
  return other.stories.length - one.stories.length
}

/** A country that only reaches into a corner of the map has no place for its name. */
function hasRoom({ left, right, bottom, top }: Box): boolean {
  return right - left >= ROOM && top - bottom >= ROOM
}

function nameOf({ group, middle, dot }: ToldCountry): Label {
  return { text: group.name, x: middle.x, y: middle.y + (dot ? NAME.aboveDot : NAME.belowMiddle) }
}

function shadeOf({ stories }: StoryGroup): Shade {
  return stories.length >= SHADES[1] ? 'many' : stories.length >= SHADES[0] ? 'some' : 'one'
}
