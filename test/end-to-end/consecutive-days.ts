import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { filesIn } from '@daybrief/intake'
import { ORDER } from '@daybrief/pipeline'
import { bullmqQueues } from '@daybrief/queue/bullmq'
import type { Briefing, Decision } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { editionOn, openEditionNow, openStore, readSettings, takeIn } from '@daybrief/worker'
import { openWorker } from '@daybrief/worker/start-worker'
import { makeBriefing } from '../../apps/cli/src/commands/run.ts'
import { ROOT, shuffled } from './inputs.ts'
import { inTemporaryFolder, settled } from './make.ts'

const FOLDER = join(ROOT, 'test/end-to-end/three-days')
const EDITION = 'southeast-asia'

/** What an analyst says after the last edition, which is then made anew. */
export type Said = (store: Store) => Promise<Decision[]>

/** The three days, each a folder of invented reports. */
const LAST = '2025-04-03'
export const DAYS = ['2025-04-01', '2025-04-02', LAST]

/**
 * Makes the editions of the three days one after the other in this process, and the last once more when the analyst has
 * spoken. Answers with the four briefings.
 */
export function daysInProcess(options: { order: number; workers: number; said: Said }): Promise<Briefing[]> {
  return inTemporaryFolder(async (folder) => {
    const place = { store: join(folder, 'store'), out: join(folder, 'out') }
    const made: Briefing[] = []
    const make = async (date: string) => {
      const paths = await reportsOf(date, options.order)
      const words = { edition: EDITION, date, workers: String(options.workers), ...place }
      made.push((await makeBriefing(paths, words)).briefing)
    }
    for (const date of DAYS) await make(date)
    const store = await openStore(place.store, { now: new Date() })
    await say(options.said, store).finally(() => store.close())
    await make(LAST)
    return made
  })
}

/** The same over BullMQ, each stage as so many workers at once. */
export function daysOverBullmq(options: {
  order: number
  fleet: number
  said: Said
  redis: string
}): Promise<Briefing[]> {
  return inTemporaryFolder(async (folder) => {
    const environment = {
      DAYBRIEF_STORE: join(folder, 'store'),
      DAYBRIEF_OUT: join(folder, 'out'),
      DAYBRIEF_LOG: 'silent',
    }
    const settings = { ...readSettings(environment), redisUrl: options.redis }
    const store = await openStore(settings.store, { now: new Date() })
    const queues = bullmqQueues({ url: options.redis, onError: () => {} })
    const stages = ORDER.flatMap(({ stage }) => Array.from({ length: options.fleet }, () => stage))
    const workers = await Promise.all(stages.map((stage) => openWorker(stage, settings)))
    try {
      const desk = { store, queues, now: () => new Date(), tell: () => {} }
      const { editions } = await readEditorial(settings.editorial)
      const plan = editions.find(({ id }) => id === EDITION)
      if (plan === undefined) throw new Error(`There is no edition ${EDITION}`)
      const made: Briefing[] = []
      const make = async (date: string) => {
        const documents: string[] = []
        for await (const input of filesIn(await reportsOf(date, options.order)))
          documents.push((await takeIn(input, desk)).document.id)
        await settled(store)
        const edition = editionOn(plan, date)
        await openEditionNow(edition, { desk, documents })
        await queues.queue('digest').add([edition.id])
        await settled(store)
        const kept = await store.briefing(edition.id)
        if (kept === null) throw new Error(`No briefing of ${date}: ${JSON.stringify(await store.ledger.dead())}`)
        made.push(kept.briefing)
      }
      for (const date of DAYS) await make(date)
      await say(options.said, store)
      await make(LAST)
      return made
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()))
      await queues.close()
      await store.close()
    }
  })
}

async function reportsOf(date: string, order: number): Promise<string[]> {
  const names = (await readdir(join(FOLDER, date))).sort()
  return shuffled(
    names.map((name) => join(FOLDER, date, name)),
    order,
  )
}

async function say(said: Said, store: Store): Promise<void> {
  for (const decision of await said(store)) await store.addDecision(decision)
}
