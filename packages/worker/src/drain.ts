import { ORDER } from '@daybrief/pipeline'
import { deliverAlerts } from './alerts/deliver-alerts.ts'
import { consume } from './consume.ts'
import type { Desk } from './desk.ts'
import { reconcile } from './reconcile.ts'

/** How often it is asked whether all is done; short, because a person waits. */
const ASK_AGAIN_MILLISECONDS = 5

/**
 * Works in this process until the ledger has nothing due or leased, what failed being on the dead list. Inputs that are
 * to be tried again are waited for.
 */
export async function drain(desk: Desk, options: { workers: number }): Promise<void> {
  const consumers = await Promise.all(ORDER.map(({ stage }) => consume(stage, { desk, concurrency: options.workers })))
  try {
    for (;;) {
      for (const { stage } of ORDER) await reconcile(stage, desk)
      const counts = await desk.store.ledger.counts()
      if (!counts.some(({ state, count }) => count > 0 && (state === 'due' || state === 'leased'))) break
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MILLISECONDS))
    }
    await deliverAlerts(desk)
  } finally {
    await Promise.all(consumers.map((consumer) => consumer.close()))
  }
}
