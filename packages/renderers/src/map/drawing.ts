import { geoIdentity, geoPath } from 'd3-geo'
import { areaOf, boxOf, middleOf } from './boxes.ts'
import type { Box, Part, Rings } from './part.ts'
import { ASPECT, eastOf, type View } from './view.ts'
import type { World } from './world.ts'

/** Points of the drawing: as wide as the text column at its usual size. */
export const SIZE = { width: 608, height: Math.round(608 / ASPECT) }

/** Islands that would take less than this many points squared are specks; a country that is no more gets a dot. */
const SPECK = 4

/** A country smaller than this, in points from side to side, is marked by a dot. */
const DOT_UNDER = 12

/** Shapes of what a view shows, as SVG path data with one decimal, so that no engine's last digit can show. */
export type Drawing = {
  /** All countries but the marked ones. */
  land: string
  /** Those of the marked countries that the view shows. */
  marked: { code: string; path: string; box: Box; middle: { x: number; y: number }; dot: boolean }[]
}

export function draw(world: World, view: View, marked: string[]): Drawing {
  const path = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [SIZE.width, SIZE.height],
    ]),
  ).digits(1)
  const others = [...world].filter(([code]) => !marked.includes(code)).flatMap(([, parts]) => onPaper(parts, view))
  return {
    land: path(together(others.filter(seen))) ?? '',
    marked: marked.flatMap((code) => {
      const parts = onPaper(world.get(code) ?? [], view)
      const largest = largestInside(parts)
      if (largest === null) return []
      const box = inside(largest.box) ?? largest.box
      const dot = Math.max(box.right - box.left, box.top - box.bottom) < DOT_UNDER
      const [x = 0, y = 0] = path.centroid(together([largest]))
      return [
        { code, path: path(together(parts.filter(seen))) ?? '', box, middle: dot ? middleOf(box) : { x, y }, dot },
      ]
    }),
  }
}

function together(parts: Part[]): { type: 'MultiPolygon'; coordinates: Rings[] } {
  return { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) }
}

/**
 * Parts in points of the drawing, those alone that reach into it; one that is torn apart on the far side of the world is
 * left out.
 */
function onPaper(parts: Part[], view: View): Part[] {
  const scale = SIZE.width / view.width
  const east = (x: number): number => SIZE.width / 2 + eastOf(x, view.middle.x) * scale
  const down = (y: number): number => SIZE.height / 2 - ((y - view.middle.y) * scale) / view.squeeze
  return parts
    .filter(({ box }) => reaches(box, view))
    .map(({ rings }) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [east(x), down(y)])))
    .filter(([outer = []]) => outer.every(([x = 0], place) => Math.abs(x - (outer[place - 1]?.[0] ?? x)) < SIZE.width))
    .map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }))
    .filter(({ box }) => inside(box) !== null)
}

/** Whether a rectangle in degrees may reach into the view; told quickly, since most of the world does not. */
function reaches({ left, right, bottom, top }: Box, { middle, width, height }: View): boolean {
  const apart = Math.abs(eastOf((left + right) / 2, middle.x)) - (right - left) / 2
  return apart < width / 2 && bottom < middle.y + height / 2 && top > middle.y - height / 2
}

/** Whether a part is more than a speck. */
function seen({ box }: Part): boolean {
  return areaOf(box) >= SPECK
}

/** What of a box lies in the drawing; null when nothing does. */
function inside({ left, right, bottom, top }: Box): Box | null {
  const box = {
    left: Math.max(0, left),
    right: Math.min(SIZE.width, right),
    bottom: Math.max(0, bottom),
    top: Math.min(SIZE.height, top),
  }
  return box.left <= box.right && box.bottom <= box.top ? box : null
}

/** The part of which most lies in the drawing: its name goes there. */
function largestInside(parts: Part[]): Part | null {
  const shown = (part: Part): number => areaOf(inside(part.box) ?? part.box)
  return parts.reduce<Part | null>((best, part) => (best === null || shown(part) > shown(best) ? part : best), null)
}
