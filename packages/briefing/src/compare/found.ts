import type { Difference, Range } from '@daybrief/schema'

/** One side of a difference: a sentence by its place in the material, the words in it that differ, and what must be shown. */
type Side = { index: number; cue: Range; keep: Range }

/** The stretch from the first to the last of some ranges. */
export const around = (...ranges: Range[]): Range => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
})

/**
 * A difference as a cue finds it. `strength` orders what is found and settles which of two readings of one sentence pair
 * stands, 0 to 1.
 */
export type Found = {
  kind: Difference['kind']
  question: string
  sides: Side[]
  /** Sentences that take a side too but are not shown; none by default. */
  involved?: number[]
  strength: number
}
