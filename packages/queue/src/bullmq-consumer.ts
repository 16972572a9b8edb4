import { type Job as BullJob, DelayedError, Worker } from 'bullmq'
import { readJob } from './job.ts'
import type { Consumer, Job } from './queue.ts'
import type { RedisAddress } from './redis-address.ts'
import { connecting, workerConnection } from './redis-connection.ts'
import { restAfterRefusal } from './rest-after-refusal.ts'
import { silenceOf } from './silence-of.ts'
import { within } from './within.ts'

/** A consumer that can tell whether its connections are alive. */
export type BullmqConsumer = Consumer & { alive(): Promise<boolean> }

/** How long Redis lets a worker wait for a job before it answers that there is none. BullMQ's own default. */
const BLOCK_SECONDS = 5

/** A waiting connection hears from Redis every BLOCK_SECONDS; two more seconds are for the way. */
const SILENCE_MILLISECONDS = (BLOCK_SECONDS + 2) * 1_000

/** How long an idle connection may take to answer a PING. */
const PING_MILLISECONDS = 1_000

/** How long closing waits for Redis to take the end of the last job; a Redis that is away would hold it for ever. */
const CLOSE_MILLISECONDS = 5_000

/** A job of a later version is put back for this time, so that a newer worker may take it. */
const PUT_BACK_MILLISECONDS = 30_000

/** Later than this no newer worker will come: the new version was taken back. The ledger adds what is not done anew. */
const PUT_BACK_LIMIT_MILLISECONDS = 24 * 3_600_000

/**
 * Takes jobs until it is closed, on two connections of its own: one to wait for jobs, one for all else.
 *
 * @throws Error when Redis cannot be reached.
 */
export async function bullmqConsumer(
  name: string,
  handle: (job: Job) => Promise<void>,
  options: { concurrency: number; address: RedisAddress; prefix: string; report: (thrown: unknown) => void },
): Promise<BullmqConsumer> {
  const { concurrency, address, prefix, report } = options
  const main = workerConnection(address, report)
  const blocking = workerConnection(address, report)
  const silence = silenceOf(blocking)
  // BullMQ asks for a second connection to wait on and keeps it to itself; healthy() and close() need it.
  main.duplicate = () => blocking
  try {
    await Promise.all([connecting(main, address)(), connecting(blocking, address)()])
  } catch (error) {
    main.disconnect()
    blocking.disconnect()
    throw error
  }

  const inWork = new Set<Promise<void>>()
  const worker = new Worker(name, take, {
    connection: main,
    prefix,
    concurrency,
    drainDelay: BLOCK_SECONDS,
    // A job whose worker died is over, as one that failed is: the ledger tries again, and counts the starts.
    maxStalledCount: 0,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  })
  const rest = restAfterRefusal(worker, report)
  worker.on('stalled', (id) => report(new Error(`queue ${name}: the worker of job ${id} died or was blocked too long`)))
  await worker.waitUntilReady()

  async function take(taken: BullJob, token?: string): Promise<void> {
    const found = readJob(taken.data)
    if (found.is === 'later' && Date.now() - taken.timestamp < PUT_BACK_LIMIT_MILLISECONDS) {
      report(new Error(`queue ${name}: left a job of version ${found.v} for a newer worker; this one knows version 1`))
      await taken.moveToDelayed(Date.now() + PUT_BACK_MILLISECONDS, token)
      throw new DelayedError()
    }
    if (found.is !== 'job') {
      const reason = found.is === 'later' ? `no worker for version ${found.v} came within a day` : found.reason
      report(new Error(`queue ${name}: dropped job ${taken.id}: ${reason}`))
      return
    }
    const work = Promise.resolve(found.job).then(handle).catch(report)
    inWork.add(work)
    await work
    inWork.delete(work)
  }

  async function end(): Promise<void> {
    rest.stop()
    const closed = worker.close()
    while (inWork.size > 0) await Promise.all(inWork)
    await within(CLOSE_MILLISECONDS, closed).catch(report)
    main.disconnect()
    blocking.disconnect()
  }

  let ending: Promise<void> | null = null
  return {
    close() {
      ending ??= end()
      return ending
    },
    async alive() {
      if (!worker.isRunning() || main.status !== 'ready' || blocking.status !== 'ready') return false
      try {
        await within(PING_MILLISECONDS, main.ping())
        // While it waits for a job, PING stands behind; while all hands are busy, nothing is heard but PING is answered.
        if (silence() > SILENCE_MILLISECONDS) await within(PING_MILLISECONDS, blocking.ping())
        return true
      } catch {
        return false
      }
    },
  }
}
