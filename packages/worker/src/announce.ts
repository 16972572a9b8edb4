import { stepOf } from '@daybrief/pipeline'
import type { Desk } from './desk.ts'

/** Tells the queue of documents that were kept. A queue that cannot be reached is no harm: the ledger knows. */
export async function announce(documents: string[], desk: Pick<Desk, 'queues' | 'tell'>): Promise<void> {
  const { stage } = stepOf('ingest')
  if (documents.length === 0) return
  await desk.queues
    .queue(stage)
    .add(documents)
    .catch((error) => {
      for (const input of documents) desk.tell({ stage, input, status: 'error', reason: `not queued: ${error}` })
    })
}
