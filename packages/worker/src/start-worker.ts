import { bullmqQueues } from '@daybrief/queue/bullmq'
import type { StageName } from '@daybrief/schema'
import { deliverAlert } from './alerts/deliver-alert.ts'
import { deliverAlerts } from './alerts/deliver-alerts.ts'
import { consume } from './consume.ts'
import { deliver } from './deliver.ts'
import type { Desk } from './desk.ts'
import { openDueEditions } from './editions/open-due-editions.ts'
import { every } from './every.ts'
import { openHealth } from './health.ts'
import { incoming } from './incoming.ts'
import { type Logger, openLog } from './log.ts'
import { openDesk } from './open-desk.ts'
import { parserSoon } from './parser-soon.ts'
import { reconcile } from './reconcile.ts'
import { readSettings, type Settings } from './settings.ts'

/** How often the ledger is asked what is due: what a lost job costs at most. */
const RECONCILE_SECONDS = 5
/** How often it is asked whether an edition has closed. */
const CLOSING_SECONDS = 5

/** How often alerts are looked for that a worker raised and did not live to hand out. */
const ALERT_SECONDS = 5

/** Seconds between tries: an error that passes within a quarter of an hour harms nobody. */
const WAITS = [5, 30, 120, 600]

/** A running worker. */
export type Worker = { stop(): Promise<void> }

/**
 * Starts the worker of a stage as a process: settings from the environment, a check that Redis loses no jobs, then jobs
 * until SIGTERM or SIGINT, which let those in work end. Exits with 78 and one sentence when it may not start.
 */
export async function startWorker(stage: StageName): Promise<void> {
  const name = `daybrief ${stage}`
  try {
    const settings = readSettings()
    const log = openLog(name, settings)
    const worker = await openWorker(stage, settings, { log })
    log.info('started')
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, async () => {
        log.info({ signal }, 'stopping')
        await worker.stop()
        log.info('stopped')
        process.exit(0)
      })
    }
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(78)
  }
}

/** Starts the worker of a stage inside this process. */
export async function openWorker(
  stage: StageName,
  settings: Settings,
  { log = openLog(stage, settings) }: { log?: Logger } = {},
): Promise<Worker> {
  if (settings.redisUrl === undefined) {
    throw new Error('REDIS_URL is not set; expected the address of the queues, such as redis://127.0.0.1:6379')
  }
  const queues = bullmqQueues({
    url: settings.redisUrl,
    allowEverysec: settings.allowEverysec,
    onError: (error) => log.error({ error: error.message }, 'queue'),
  })
  try {
    await queues.check()
  } catch (error) {
    await queues.close()
    throw error
  }
  const desk = await openDesk(settings, {
    queues,
    waits: WAITS,
    ...(stage === 'ingest' ? { parser: parserSoon() } : {}),
    tell: ({ status, ...event }) => log[status === 'failed' || status === 'error' ? 'error' : 'info'](event, status),
    deliver: async (briefing, { formats }) => {
      const files = await deliver(briefing, { folder: settings.out, formats, address: settings.address })
      log.info({ files }, 'delivered')
    },
    alert: async (notice) => {
      await deliverAlert(notice, { folder: settings.out })
    },
  })
  const consumer = await consume(stage, { desk, concurrency: stage === 'digest' ? 1 : settings.concurrency })
  const onError = (error: unknown) => log.error({ error: String(error) }, 'round')
  const rounds = [every(RECONCILE_SECONDS, () => reconcile(stage, desk), { onError })]
  if (stage === 'ingest') rounds.push(incoming(desk, settings, { onError }))
  if (stage === 'classify') rounds.push(every(ALERT_SECONDS, () => deliverAlerts(desk), { onError }))
  if (stage === 'digest') rounds.push(every(CLOSING_SECONDS, () => closeEditions(desk), { onError }))
  const health =
    settings.port === 0
      ? null
      : await openHealth({ host: settings.host, port: settings.port, isReady: () => queues.healthy() })
  return {
    async stop() {
      await health?.close()
      await Promise.all(rounds.map((round) => round.stop()))
      await consumer.close()
      await desk.close()
    },
  }
}

async function closeEditions(desk: Desk): Promise<void> {
  const opened = await openDueEditions(desk)
  if (opened.length > 0) await desk.queues.queue('digest').add(opened)
}
