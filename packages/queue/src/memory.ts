import { type MemoryQueue, memoryQueue } from './memory-queue.ts'
import type { Queues, QueuesOptions } from './queue.ts'
import { queueName } from './queue-name.ts'
import { reportOnce } from './report-once.ts'

/** Queues within one process: for `daybrief run` and for tests. Nothing outlives the process, so no check can fail. */
export function memoryQueues(options: QueuesOptions = {}): Queues {
  const report = reportOnce(options.onError)
  const queues = new Map<string, MemoryQueue>()
  let closed = false
  return {
    queue(name) {
      const known = queues.get(name)
      if (known) return known.queue
      const made = memoryQueue(queueName(name), { report, closed: () => closed })
      queues.set(name, made)
      return made.queue
    },
    async check() {},
    async healthy() {
      return !closed
    },
    async close() {
      closed = true
      await Promise.all([...queues.values()].map((queue) => queue.close()))
    },
  }
}
