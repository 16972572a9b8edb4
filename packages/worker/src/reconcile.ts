import { stepOf } from '@daybrief/pipeline'
import type { StageName } from '@daybrief/schema'
import type { Desk } from './desk.ts'

/** Ids put back at a time; the next round takes the rest. */
const MOST_AT_ONCE = 1000

/**
 * Queues again what the ledger says is due at a stage: jobs that were lost, postponed, or whose worker died. While jobs
 * wait there is nothing to mend; what is queued twice is claimed once. An input that was started before travels alone,
 * so that poison harms no other.
 */
export async function reconcile(stage: StageName, desk: Desk): Promise<number> {
  const queue = desk.queues.queue(stage)
  if ((await queue.count()).waiting > 0) return 0
  const due = await desk.store.ledger.due(stage, { now: desk.now().toISOString(), limit: MOST_AT_ONCE })
  const [fresh, suspects] = [true, false].map((isFresh) =>
    due.filter(({ starts, attempts }) => (starts + attempts === 0) === isFresh).map(({ input }) => input),
  ) as [string[], string[]]
  if (fresh.length > 0) await queue.add(fresh, { batch: stepOf(stage).batch })
  if (suspects.length > 0) await queue.add(suspects, { batch: 1 })
  return due.length
}
