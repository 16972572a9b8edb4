import { checkedConcurrency } from './concurrency.ts'
import { fifo } from './fifo.ts'
import { jobsOf } from './job.ts'
import type { Job, Queue } from './queue.ts'

/** A queue in memory, and the closing of its consumers. */
export type MemoryQueue = { queue: Queue; close(): Promise<void> }

type Taker = { handle: (job: Job) => Promise<void>; concurrency: number; inWork: Set<Promise<void>> }

/**
 * One queue of the memory driver. Consumers take turns. One job is started in each turn of the event loop, so that no
 * queue and no consumer starves another, nor timers and input.
 */
export function memoryQueue(
  name: string,
  options: { report: (thrown: unknown) => void; closed: () => boolean },
): MemoryQueue {
  const { report, closed } = options
  const waiting = fifo<Job>()
  /** Open consumers, the one whose turn is next first. */
  const takers: Taker[] = []
  /** All consumers that have not ended, with those that are closing. */
  const consumers = new Set<Taker>()
  let starting = false

  function startSoon(): void {
    if (starting || waiting.size() === 0 || !takers.some(hasRoom)) return
    starting = true
    setImmediate(() => {
      starting = false
      startNext()
      startSoon()
    })
  }

  function startNext(): void {
    const turn = takers.findIndex(hasRoom)
    const [taker] = turn < 0 ? [] : takers.splice(turn, 1)
    if (!taker) return
    takers.push(taker)
    const job = waiting.shift()
    if (!job) return
    const work = Promise.resolve(job)
      .then(taker.handle)
      .catch(report)
      .finally(() => {
        taker.inWork.delete(work)
        startSoon()
      })
    taker.inWork.add(work)
  }

  async function end(taker: Taker): Promise<void> {
    const turn = takers.indexOf(taker)
    if (turn >= 0) takers.splice(turn, 1)
    await Promise.all(taker.inWork)
    consumers.delete(taker)
  }

  function refuseWhenClosed(): void {
    if (closed()) throw new Error(`queue ${name}: expected an open queue, but it was closed`)
  }

  return {
    queue: {
      name,
      async add(ids, batching) {
        const jobs = jobsOf(ids, batching)
        refuseWhenClosed()
        for (const job of jobs) waiting.push(job)
        startSoon()
      },
      async consume(handle, { concurrency }) {
        checkedConcurrency(concurrency)
        refuseWhenClosed()
        const taker: Taker = { handle, concurrency, inWork: new Set() }
        takers.push(taker)
        consumers.add(taker)
        startSoon()
        return { close: () => end(taker) }
      },
      async count() {
        const active = [...consumers].reduce((sum, taker) => sum + taker.inWork.size, 0)
        return { waiting: waiting.size(), active, delayed: 0 }
      },
    },
    async close() {
      await Promise.all([...consumers].map(end))
    },
  }
}

function hasRoom(taker: Taker): boolean {
  return taker.inWork.size < taker.concurrency
}
