import { Queue as Bull } from 'bullmq'
import type { Redis } from 'ioredis'
import { type BullmqConsumer, bullmqConsumer } from './bullmq-consumer.ts'
import { checkedConcurrency } from './concurrency.ts'
import { jobsOf } from './job.ts'
import type { Queue } from './queue.ts'
import type { RedisAddress } from './redis-address.ts'

/** A queue in Redis, and what its driver asks of it. */
export type BullmqQueue = { queue: Queue; alive(): Promise<boolean>; close(): Promise<void> }

/** What the queues of one driver share. */
export type BullmqContext = {
  address: RedisAddress
  prefix: string
  producer: Redis
  /** Waits until the producer can be used. */
  connected: () => Promise<void>
  report: (thrown: unknown) => void
  closed: () => boolean
}

/** Jobs added in one round trip: at 27,000 a second, as measured, Redis is busy with them for some 40 ms. */
const CHUNK = 1_000

/**
 * A job is tried once and leaves nothing behind: the ledger tries again. Ids are BullMQ's own, since adding a job under
 * an id that is known does nothing and says nothing.
 */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true }

/** One queue of the BullMQ driver. */
export function bullmqQueue(name: string, context: BullmqContext): BullmqQueue {
  const { prefix, producer, connected, report } = context
  const consumers = new Set<BullmqConsumer>()
  let opened: Bull | null = null

  async function bull(): Promise<Bull> {
    if (context.closed()) throw new Error(`queue ${name}: expected an open queue, but it was closed`)
    await connected()
    opened ??= open()
    return opened
  }

  function open(): Bull {
    // Without these two a first question to a Redis that is away would break the queue for good.
    const failSoon = { skipWaitingForReady: true, skipVersionCheck: true }
    const made = new Bull(name, { connection: producer, prefix, ...failSoon, skipMetasUpdate: true })
    made.on('error', report)
    return made
  }

  return {
    queue: {
      name,
      async add(ids, batching) {
        const jobs = jobsOf(ids, batching)
        const queue = await bull()
        for (let start = 0; start < jobs.length; start += CHUNK) {
          const chunk = jobs.slice(start, start + CHUNK)
          await queue.addBulk(chunk.map((data) => ({ name, data, opts: JOB_OPTIONS })))
        }
      },
      async consume(handle, { concurrency }) {
        checkedConcurrency(concurrency)
        if (context.closed()) throw new Error(`queue ${name}: expected an open queue, but it was closed`)
        const consumer = await bullmqConsumer(name, handle, { ...context, concurrency })
        consumers.add(consumer)
        return {
          async close() {
            await consumer.close()
            consumers.delete(consumer)
          },
        }
      },
      async count() {
        const counts = await (await bull()).getJobCounts('waiting', 'active', 'delayed')
        return { waiting: counts.waiting ?? 0, active: counts.active ?? 0, delayed: counts.delayed ?? 0 }
      },
    },
    async alive() {
      const answers = await Promise.all([...consumers].map((consumer) => consumer.alive()))
      return answers.every(Boolean)
    },
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.close()))
      await opened?.close()
    },
  }
}
