import { Permanent, RetryLater, stepOf } from '@daybrief/pipeline'
import type { StageName } from '@daybrief/schema'
import type { Claim, Ending } from '@daybrief/store'
import { deliverAlerts } from './alerts/deliver-alerts.ts'
import type { Desk } from './desk.ts'
import type { Place } from './place.ts'

/** A third start without an end is no accident: a crash of the machine in the same second twice over is not seen. */
const MOST_STARTS = 3
/**
 * Works off a job: claims what the ledger still has due of its ids, runs the stage on each, ends all claims in one
 * transaction and passes on what they gave. A job that is doubled, late or stale finds nothing to claim.
 */
export async function workOff(ids: string[], options: { place: Place; desk: Desk }): Promise<void> {
  const { place, desk } = options
  const { stage, leaseSeconds } = place
  const claims = await desk.store.ledger.claim(stage, ids, { now: desk.now().toISOString(), leaseSeconds })
  if (claims.length === 0) return
  const inputs = await place.open(
    claims.map(({ input }) => input),
    desk,
  )
  const endings: { claim: Claim; ending: Ending }[] = []
  for (const claim of claims)
    endings.push({ claim, ending: await endingOf(claim, { run: inputs.get(claim.input), desk }) })

  const good = await desk.store.ledger.finish(endings, { now: desk.now().toISOString() })
  for (const [index, { claim, ending }] of endings.entries()) {
    if (good[index]) desk.tell({ stage, input: claim.input, status: ending.status, reason: ending.reason })
  }
  const ended = endings.filter((_, index) => good[index])
  if (ended.some(raisesAlert)) await deliverAlerts(desk)
  await passOn(
    ended.flatMap(({ ending }) => ('next' in ending ? (ending.next ?? []) : [])),
    desk,
  )
}

const raisesAlert = ({ ending }: { ending: Ending }) => 'records' in ending && (ending.records?.alerts ?? []).length > 0

async function endingOf(
  claim: Claim,
  options: { run: (() => Promise<Ending>) | undefined; desk: Desk },
): Promise<Ending> {
  if (claim.starts > MOST_STARTS) {
    return {
      status: 'failed',
      reason: `started ${MOST_STARTS} times and never ended: it stops the process that reads it`,
    }
  }
  if (options.run === undefined)
    return { status: 'failed', reason: `the store has no ${claim.stage} input ${claim.input}` }
  try {
    return await options.run()
  } catch (error) {
    return endingOfError(claim, { error, desk: options.desk })
  }
}

function endingOfError(claim: Claim, { error, desk }: { error: unknown; desk: Desk }): Ending {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof Permanent) return { status: 'failed', reason }
  const later = (seconds: number) => new Date(desk.now().getTime() + seconds * 1000).toISOString()
  if (error instanceof RetryLater) return { status: 'again', reason, dueAt: later(error.seconds), attempt: false }
  const wait = desk.waits[claim.attempts]
  if (wait === undefined)
    return { status: 'failed', reason: `tried ${claim.attempts + 1} times; the last error: ${reason}` }
  return { status: 'again', reason, dueAt: later(wait), attempt: true }
}

/** Puts what is due next into the queues. If that fails, the reconciler does it again from the ledger. */
async function passOn(next: { stage: StageName; input: string }[], desk: Desk): Promise<void> {
  const byStage = Map.groupBy(next, ({ stage }) => stage)
  for (const [stage, inputs] of byStage) {
    try {
      await desk.queues.queue(stage).add(
        inputs.map(({ input }) => input),
        { batch: stepOf(stage).batch },
      )
    } catch (error) {
      desk.tell({ stage, input: '', status: 'error', reason: `not queued, the ledger will: ${String(error)}` })
    }
  }
}
