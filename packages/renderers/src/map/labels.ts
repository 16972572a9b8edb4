/** A name on the map, its middle at `x`, its base line at `y`. */
export type Label = { text: string; x: number; y: number }

/** Room a sign takes on the map, in points: a size of 14 on wide screens and 19 on phones, measured between the two. */
const SIGN = { width: 8.4, height: 17 }

/** Where a name may stand when its place is taken: a line or two up or down. */
const SHIFTS = [0, SIGN.height, -SIGN.height, 2 * SIGN.height, -2 * SIGN.height]

/**
 * Names in their places, moved where they would cover one another and left out where there is no room: the list beside
 * the map has them all.
 *
 * @param wanted names in order of weight: the first get the best places
 */
export function placedLabels(wanted: Label[], size: { width: number; height: number }): Label[] {
  const placed: Label[] = []
  for (const label of wanted) {
    const half = (label.text.length * SIGN.width) / 2
    const x = Math.min(Math.max(label.x, half + 2), size.width - half - 2)
    const free = SHIFTS.map((shift) => ({ ...label, x, y: label.y + shift })).find(
      (moved) => moved.y > SIGN.height && moved.y < size.height - 3 && placed.every((other) => !cover(moved, other)),
    )
    if (free !== undefined) placed.push(free)
  }
  return placed
}

function cover(one: Label, other: Label): boolean {
  const wide = ((one.text.length + other.text.length) * SIGN.width) / 2
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < SIGN.height
}
