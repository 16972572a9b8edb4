import type { Briefing, Edition } from '@daybrief/schema'
import { type DeliverOptions, type Desk, deliver, drain, openEditionNow } from '@daybrief/worker'
import { Problem } from './problem.ts'

/**
 * Makes an edition and writes its files. A worker that runs on the same store may be the one that makes it: the ledger
 * says when it is made, whoever did it.
 */
export async function makeEdition(
  edition: Edition,
  options: {
    desk: Desk
    workers: number
    deliver: DeliverOptions
    documents?: string[]
  },
): Promise<{ briefing: Briefing; files: string[] }> {
  const { desk, workers, documents } = options
  await openEditionNow(edition, { desk, ...(documents ? { documents } : {}) })
  await drain(desk, { workers })
  const entry = (await desk.store.ledger.of([edition.id])).find(({ stage }) => stage === 'digest')
  const kept = await desk.store.briefing(edition.id)
  if (entry?.state !== 'kept' || kept === null) {
    const reason = entry?.reason || 'the ledger does not say why'
    throw new Problem(`No briefing was made of ${edition.id}: ${reason}`, 'notVerified')
  }
  return { briefing: kept.briefing, files: await deliver(kept.briefing, options.deliver) }
}
