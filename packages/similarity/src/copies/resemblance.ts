/** How much of two sets is the same: the Jaccard index, and the share of the smaller that is in the larger. */
export type Resemblance = { jaccard: number; containment: number }

/** Resemblance and containment (Broder 1997) of two ascending lists without repeats. Empty sets resemble nothing. */
export function resemblance(left: Float64Array, right: Float64Array): Resemblance {
  const shared = sharedCount(left, right)
  const smaller = Math.min(left.length, right.length)
  if (smaller === 0) return { jaccard: 0, containment: 0 }
  return { jaccard: shared / (left.length + right.length - shared), containment: shared / smaller }
}

function sharedCount(left: Float64Array, right: Float64Array): number {
  let shared = 0
  let l = 0
  let r = 0
  while (l < left.length && r < right.length) {
    const a = left[l]!
    const b = right[r]!
    if (a === b) shared++
    if (a <= b) l++
    if (b <= a) r++
  }
  return shared
}
