import type { Quantity } from './quantities.ts'

/** Whether two quantities count the same thing. */
export const sameCount = (x: Quantity, y: Quantity) =>
  x.counts === y.counts && x.per === y.per && x.given === y.given && x.change === y.change

/** `more than 300` and `312`, `about 2,000` and `2,013` say the same: by how much a loose number may be off. */
const LOOSE = 0.15

/**
 * `At least 30` and `40` are both right: what is known early is a floor. A floor far below the other count is shown all the
 * same: a reader wants to know that one report has 12 dead and the other 27.
 */
const FLOOR = 1 / 3

/** What two book-keepers differ by is no news. */
const NEGLIGIBLE = 0.001

/** Whether two quantities can both be right. */
export function agree(x: Quantity, y: Quantity): boolean {
  const [low, high] = x.value < y.value ? [x, y] : [y, x]
  const gap = (high.value - low.value) / Math.max(high.value, 1)
  if (gap <= NEGLIGIBLE) return true
  if (low.bound === 'least' || high.bound === 'most') return gap <= FLOOR
  if (x.bound === 'about' || y.bound === 'about') return gap <= LOOSE
  return isRounded(low, high) || isRounded(high, low)
}

/** Smaller numbers are counted, not rounded. */
const LEAST_ROUNDED = 100

/** Whether the second, written to as few figures as the first, gives the first: 2,013 and 2,000. */
function isRounded(rounded: Quantity, exact: Quantity): boolean {
  if (rounded.value < LEAST_ROUNDED || !Number.isInteger(rounded.value)) return false
  const zeros = /0*$/.exec(String(rounded.value))?.[0].length ?? 0
  const step = 10 ** zeros
  return zeros > 0 && Math.round(exact.value / step) * step === rounded.value
}
