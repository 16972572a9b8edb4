import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Queues } from '@daybrief/queue'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Settings } from '@daybrief/worker'

/** The file in which `daybrief up` leaves the address of its private Redis, beside the store. */
export const redisAddressFile = (store: string) => join(store, 'redis-address')

/** The address of the queues: REDIS_URL, or that of a running `daybrief up` on the same store; null when there is none. */
async function redisAddress(settings: Pick<Settings, 'redisUrl' | 'store'>): Promise<string | null> {
  if (settings.redisUrl !== undefined) return settings.redisUrl
  const left = await readFile(redisAddressFile(settings.store), 'utf8').catch(() => null)
  return left?.trim() || null
}

/**
 * The queues of the running workers, or queues that lead nowhere: the ledger holds what is due, so workers find it even
 * when nobody tells them.
 */
export async function reachQueues(
  settings: Pick<Settings, 'redisUrl' | 'store' | 'allowEverysec'>,
): Promise<{ queues: Queues; reached: boolean }> {
  const address = await redisAddress(settings)
  if (address === null) return { queues: memoryQueues(), reached: false }
  const { bullmqQueues } = await import('@daybrief/queue/bullmq')
  const queues = bullmqQueues({ url: address, allowEverysec: settings.allowEverysec, onError: () => {} })
  try {
    await queues.check()
    return { queues, reached: true }
  } catch {
    await queues.close()
    return { queues: memoryQueues(), reached: false }
  }
}
