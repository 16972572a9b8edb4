import type { Difference, Range } from '@daybrief/schema'

/** One side of a difference: a sentence by its place, the part of it that is shown, and the words that differ. */
export type Side = { sentence: number; range: Range; text: string; cue: string }

/** A difference before its sides have become statements. */
export type Found = { kind: Difference['kind']; question: string; sides: Side[] }
