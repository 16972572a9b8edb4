import type { Box, Part, Position } from './part.ts'

/** The rectangle around some points. */
export function boxOf(points: Position[]): Box {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const [x = 0, y = 0] of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}

/** The smallest rectangle around several. */
export function around(boxes: Box[]): Box {
  return boxOf(
    boxes.flatMap(({ left, right, bottom, top }) => [
      [left, bottom],
      [right, top],
    ]),
  )
}

export function middleOf({ left, right, bottom, top }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (bottom + top) / 2 }
}

export function areaOf({ left, right, bottom, top }: Box): number {
  return (right - left) * (top - bottom)
}

/** The part of a country that takes the most room: where it is looked for, and where its name goes. */
export function largestPart(parts: Part[]): Box | null {
  return parts.reduce<Box | null>((best, { box }) => (best === null || areaOf(box) > areaOf(best) ? box : best), null)
}
