import { afterEach, beforeEach, vi } from 'vitest'
import type { Queue, Queues, QueuesOptions } from '../queue.ts'

/** Long enough for a job to go through any driver on a busy machine. */
const PATIENCE = { timeout: 5_000, interval: 5 }

/** Long enough for a job that must not come to come. */
export const QUIET_MILLISECONDS = 100

/** What a queue counts that has nothing to do. */
export const EMPTY = { waiting: 0, active: 0, delayed: 0 }

/** Waits until what is expected holds. */
export const until = (expectation: () => void | Promise<void>) => vi.waitFor(expectation, PATIENCE)

/** So many ids: `id-0`, `id-1`. */
export const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

/** Gives queues that share nothing with those it gave before. */
export type OpenQueues = (options: QueuesOptions) => Queues

/** Queues of each test's own, one of them, and the errors that they told. */
export type Place = { readonly queues: Queues; readonly queue: Queue; readonly errors: readonly Error[] }

/** A place for the tests of this `describe`: opened anew before each and closed after. */
export function testPlace(open: OpenQueues): Place {
  let queues: Queues
  let queue: Queue
  let errors: Error[]
  beforeEach(() => {
    errors = []
    queues = open({ onError: (error) => errors.push(error) })
    queue = queues.queue('ingest')
  })
  afterEach(async () => {
    await queues.close()
  })
  return {
    get queues() {
      return queues
    },
    get queue() {
      return queue
    },
    get errors() {
      return errors
    },
  }
}
