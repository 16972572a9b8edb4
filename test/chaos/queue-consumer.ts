import { setTimeout as sleep } from 'node:timers/promises'
import { bullmqQueues } from '@daybrief/queue/bullmq'

/** A worker that is made to be killed: tells its parent which ids it handled, and what trouble it had. */
const [url, name] = process.argv.slice(2) as [string, string]

/** Jobs of this length are often in work when something is killed. */
const JOB_MILLISECONDS = 50

/** Ends with this when Redis is away: EX_TEMPFAIL of sysexits.h. */
const REDIS_AWAY = 75

const tell = (message: { handled: string[] } | { trouble: string }) => process.send?.(message)
const queues = bullmqQueues({ url, onError: (error) => tell({ trouble: error.message }) })

// A parent that is gone needs no ids.
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', async () => {
  await queues.close()
  process.exit(0)
})

// One that starts while Redis is away gives up, as a real worker does, and is started again by its parent.
try {
  await queues.queue(name).consume(
    async ({ ids }) => {
      await sleep(JOB_MILLISECONDS)
      tell({ handled: ids })
    },
    { concurrency: 8 },
  )
} catch (error) {
  tell({ trouble: String(error) })
  process.exit(REDIS_AWAY)
}
