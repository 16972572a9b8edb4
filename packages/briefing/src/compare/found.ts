import type { Difference } from '@daybrief/schema'
import type { Range } from '@daybrief/schema'

/** One side of a difference: a sentence by its place in the material, and the words in it that differ. */
export type Side = { index: number; cue: Range }

/**
 * A difference as a cue finds it. `strength` orders what is found and settles which of two readings of one sentence pair
 * stands, 0 to 1.
 */
export type Found = { kind: Difference['kind']; question: string; sides: Side[]; strength: number }
