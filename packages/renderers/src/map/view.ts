import { areaOf, around, largestPart, middleOf } from './boxes.ts'
import type { Box, Part } from './part.ts'
import type { World } from './world.ts'

/** What a map shows: its middle, the degrees it spans, and the factor that keeps shapes right in its latitude. */
export type View = { middle: { x: number; y: number }; width: number; height: number; squeeze: number }

/** Width of the drawing over its height: a map as wide as the text column leaves half a screen to the text. */
export const ASPECT = 1.6

/** Less than this many degrees from side to side and nobody sees where in the world it is. */
const NARROWEST = 32

/** More than this and small countries cannot carry their names; only a leading country that is wider goes beyond. */
const WIDEST = 48

/**
 * A region is shown whole up to this many degrees: South-eastern Asia with its height takes 64, Eastern Asia 73; of Asia or
 * Africa no small state could be found.
 */
const WIDEST_REGION = 76

/** Widths are whole multiples of this many degrees, so that few worlds need be drawn in how many maps soever. */
const STEP = 4

/** The whole world from side to side. */
const WHOLE = 360

/** Countries whose middle lies farther from the leading one's are named beside the map, not drawn into it. */
const FARTHEST = { x: 45, y: 30 }

/** A far island of less than this share of its country does not widen the map. */
const LEAST_SHARE = 0.05

/** Share of the span that is left free on each side. */
const MARGIN = 0.06

/** Cosines of 0, 5 … 80 degrees: written out, because Math.cos may differ in its last digit from engine to engine. */
const COSINES = [
  1, 0.996, 0.985, 0.966, 0.94, 0.906, 0.866, 0.819, 0.766, 0.71, 0.643, 0.574, 0.5, 0.423, 0.342, 0.259, 0.174,
]

/**
 * The view that holds the region, or where it is none or too wide the leading country, and those of the others that lie near;
 * null when the atlas draws none.
 *
 * @param codes countries by two letters, the leading one first
 */
export function viewOf(codes: string[], world: World, { region }: { region: string[] }): View | null {
  const drawn = codes.filter((code) => world.has(code))
  const [leading] = drawn
  const centre = leading === undefined ? null : largestPart(world.get(leading) ?? [])
  if (centre === null) return null
  const origin = middleOf(centre)
  const whole = region.flatMap((code) => boxesOf(world.get(code) ?? [], origin))
  const near = drawn.map((code) => nearBoxes(world.get(code) ?? [], origin))
  const shown = whole.length > 0 && spanOf(around(whole)) <= WIDEST_REGION
  const { left, right, bottom, top } = fitted(shown ? [whole, ...near] : near)
  const middle = { x: origin.x + (left + right) / 2, y: (bottom + top) / 2 }
  const squeeze = COSINES[Math.min(COSINES.length - 1, Math.round(Math.abs(middle.y) / 5))] ?? 1
  const wanted = Math.max(right - left, ((top - bottom) * ASPECT) / squeeze) * (1 + 2 * MARGIN)
  const width = Math.min(WHOLE, Math.max(NARROWEST, Math.ceil(wanted / STEP) * STEP))
  return { middle, width, height: (width * squeeze) / ASPECT, squeeze }
}

/** Degrees of longitude from one to another by the shorter way, so that no map is torn at the date line. */
export function eastOf(longitude: number, origin: number): number {
  return ((((longitude - origin + 180) % 360) + 360) % 360) - 180
}

/** Degrees that a map must be wide to hold a box. */
function spanOf({ left, right, bottom, top }: Box): number {
  return Math.max(right - left, (top - bottom) * ASPECT)
}

/** The box around the leading country, or the region, and around each other that does not make it too wide: China beside Laos. */
function fitted(countries: Box[][]): Box {
  const [leading = [], ...others] = countries
  return others.reduce((box, boxes) => {
    const wider = around([box, ...boxes])
    return spanOf(wider) > WIDEST ? box : wider
  }, around(leading))
}

/** The same as `boxesOf`; none when the country lies far away. */
function nearBoxes(parts: Part[], origin: { x: number; y: number }): Box[] {
  const largest = largestPart(parts)
  if (largest === null) return []
  const { x, y } = middleOf(largest)
  const far = Math.abs(eastOf(x, origin.x)) > FARTHEST.x || Math.abs(y - origin.y) > FARTHEST.y
  return far ? [] : boxesOf(parts, origin)
}

/** Boxes of a country's larger parts, eastwards from the origin. */
function boxesOf(parts: Part[], origin: { x: number; y: number }): Box[] {
  const largest = largestPart(parts)
  if (largest === null) return []
  return parts
    .map(({ box }) => box)
    .filter((box) => areaOf(box) >= areaOf(largest) * LEAST_SHARE)
    .map((box) => {
      const shift = eastOf(middleOf(box).x, origin.x) - middleOf(box).x
      return { ...box, left: box.left + shift, right: box.right + shift }
    })
}
