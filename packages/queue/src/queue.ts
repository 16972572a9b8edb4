/** A job carries ids, never articles; `v` lets workers of two versions live side by side. */
export type Job = { v: 1; ids: string[] }

/** Something that takes jobs from a queue until it is closed. */
export type Consumer = {
  /** Takes no new job, waits for those in work. Calling it again waits for the same. */
  close(): Promise<void>
}

/** How many jobs a queue holds. `delayed`: left for a newer worker, because this one does not know their version. */
export type QueueCount = { waiting: number; active: number; delayed: number }

/**
 * A queue of one stage. It is a hint: a job may be lost, doubled or late, and the ledger puts that right. Jobs are taken
 * in the order in which they were added. A job is over when its handler ends, throws, or dies with its process: the
 * queue tries nothing again by itself.
 */
export type Queue = {
  name: string
  /**
   * Adds jobs of at most `batch` ids each (default 1), in the order given.
   *
   * @throws RangeError when `batch` is not a whole number from 1, TypeError when an id is not a string or empty, Error
   *   when the queue is closed or out of reach. Some of the jobs may have been added then: add all again.
   */
  add(ids: string[], options?: { batch?: number }): Promise<void>
  /**
   * Calls `handle` for each job, at most `concurrency` at once. What a handler throws goes to `onError`.
   *
   * @throws RangeError when `concurrency` is not a whole number from 1, Error when the queue is closed or out of reach.
   */
  consume(handle: (job: Job) => Promise<void>, options: { concurrency: number }): Promise<Consumer>
  count(): Promise<QueueCount>
}

/** The queues of a system. Drivers: `@daybrief/queue/memory`, `@daybrief/queue/bullmq`. */
export type Queues = {
  /**
   * The queue of this name, the same one each time.
   *
   * @throws TypeError when the name is not made of letters, digits, `-` and `_`.
   */
  queue(name: string): Queue
  /** @throws UnsafeQueue when jobs would get lost: no connection, wrong settings, a wrong clock. */
  check(): Promise<void>
  /** Whether adding and taking jobs works now; answers within a few seconds. */
  healthy(): Promise<boolean>
  /** Closes all consumers, waiting for the jobs in work, and then the queues. */
  close(): Promise<void>
}

/** What every driver takes. */
export type QueuesOptions = {
  /**
   * Told of trouble that no caller is there to catch: a handler that threw, a lost connection, a job that cannot be read.
   * Called at most once a minute for each distinct message. Default: a Node.js process warning.
   */
  onError?: (error: Error) => void
}

/** Jobs would get lost here. The message has one plain sentence for each reason, one a line. */
export class UnsafeQueue extends Error {
  override name = 'UnsafeQueue'
}
