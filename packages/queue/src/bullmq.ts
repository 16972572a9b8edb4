import { type BullmqQueue, bullmqQueue } from './bullmq-queue.ts'
import type { Queues, QueuesOptions } from './queue.ts'
import { queueName } from './queue-name.ts'
import { redisAddress } from './redis-address.ts'
import { checkRedis } from './redis-check.ts'
import { callerConnection, connecting } from './redis-connection.ts'
import { reportOnce } from './report-once.ts'
import { within } from './within.ts'

/** Settings of the BullMQ driver. */
export type BullmqOptions = QueuesOptions & {
  /** `redis://host:port`, `rediss://host:port` or `unix:///path/to.sock`. */
  url: string
  /** Begins the name of every Redis key, so that several systems can share one Redis. */
  prefix?: string
  /** Lets `check` pass a Redis that may lose a second of jobs in a power cut. */
  allowEverysec?: boolean
}

/** How long a living Redis may take to answer when asked for its health; longer is as good as dead to a probe. */
const HEALTH_MILLISECONDS = 1_000

/**
 * Queues of many processes, in one Redis through BullMQ. Connects when it is first used.
 *
 * @throws TypeError when the address is not that of a Redis.
 */
export function bullmqQueues(options: BullmqOptions): Queues {
  const { url, prefix = 'daybrief', allowEverysec = false } = options
  const address = redisAddress(url)
  const report = reportOnce(options.onError)
  const producer = callerConnection(address, report)
  const connected = connecting(producer, address)
  const queues = new Map<string, BullmqQueue>()
  let closed = false

  /** A write, since a Redis that is full or cannot write to its disk still answers to PING. */
  async function canWrite(): Promise<boolean> {
    try {
      await within(HEALTH_MILLISECONDS, connected())
      await within(HEALTH_MILLISECONDS, producer.set(`${prefix}:health`, '1', 'EX', 60))
      return true
    } catch {
      return false
    }
  }

  return {
    queue(name) {
      const known = queues.get(name)
      if (known) return known.queue
      const made = bullmqQueue(queueName(name), { address, prefix, producer, connected, report, closed: () => closed })
      queues.set(name, made)
      return made.queue
    },
    async check() {
      await checkRedis(address, { allowEverysec, warn: report })
    },
    async healthy() {
      if (closed) return false
      const answers = await Promise.all([canWrite(), ...[...queues.values()].map((queue) => queue.alive())])
      return answers.every(Boolean)
    },
    async close() {
      closed = true
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      producer.disconnect()
    },
  }
}
