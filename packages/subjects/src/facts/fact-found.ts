import type { Fact } from '@daybrief/schema'

/** A fact in a stretch of text; `start` and `end` are places in it. */
export type FactFound = Omit<Fact, 'evidence'> & { start: number; end: number }
