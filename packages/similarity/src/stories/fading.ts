/** Days over which likeness fades, as a Gaussian: by half after 16 days, to a seventh after 28 (methods: 14 days). */
const FADING_DAYS = 14

/** What is left, 0 to 1, of the likeness of two articles so many days apart; all of it when a day is unknown. */
export function fadingOver(left: number | null, right: number | null): number {
  if (left === null || right === null) return 1
  const gap = (left - right) / FADING_DAYS
  return Math.exp(-(gap * gap) / 2)
}
