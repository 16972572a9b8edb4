import type { StageName } from '@daybrief/schema'

/** A stage in the order: where what it keeps goes, and how many ids one of its jobs may carry. */
export type Step = { stage: StageName; next: StageName | null; batch: number }

/**
 * THE ORDER. An article has arrived when it is classified; an edition picks it up when it closes, so nothing leads to
 * the digest but a clock or a person. Jobs of the quick stages carry many ids: a job costs a tenth of a millisecond of
 * Redis and Node, about as much as the fingerprint of a short article.
 */
export const ORDER: readonly Step[] = [
  { stage: 'ingest', next: 'dedupe', batch: 1 },
  { stage: 'dedupe', next: 'classify', batch: 25 },
  { stage: 'classify', next: null, batch: 25 },
  { stage: 'digest', next: null, batch: 1 },
]

/** The place of a stage in the order. */
export function stepOf(stage: StageName): Step {
  const step = ORDER.find((candidate) => candidate.stage === stage)
  if (step === undefined)
    throw new Error(`Stage ${stage} stands in no order; expected one of ${ORDER.map((s) => s.stage).join(', ')}`)
  return step
}
