/** A job carries ids, never articles; `v` lets workers of two versions live side by side. */
export type Job = { v: 1; ids: string[] }

/** Something that takes jobs from a queue until it is closed. */
export type Consumer = {
  /** Takes no new job, waits for those in work. */
  close(): Promise<void>
}

/** How many jobs a queue holds. */
export type QueueCount = { waiting: number; active: number; delayed: number }

/**
 * A queue of one stage. It is a hint: a job may be lost, doubled or late, and the ledger puts that right. A handler that
 * throws ends its job; the queue tries nothing again by itself.
 */
export type Queue = {
  name: string
  /** Adds jobs of at most `batch` ids each (default 1). */
  add(ids: string[], options?: { batch?: number }): Promise<void>
  /** Calls `handle` for each job, at most `concurrency` at once. */
  consume(handle: (job: Job) => Promise<void>, options: { concurrency: number }): Promise<Consumer>
  count(): Promise<QueueCount>
}

/** The queues of a system. Drivers: `@daybrief/queue/memory`, `@daybrief/queue/bullmq`. */
export type Queues = {
  queue(name: string): Queue
  /** Throws an error with a plain sentence when jobs would get lost: no connection, wrong settings, a wrong clock. */
  check(): Promise<void>
  /** Whether adding and taking jobs works now. */
  healthy(): Promise<boolean>
  close(): Promise<void>
}
