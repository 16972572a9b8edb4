import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { filesIn } from '@daybrief/intake'
import { ORDER } from '@daybrief/pipeline'
import { bullmqQueues } from '@daybrief/queue/bullmq'
import type { LedgerCount, Store } from '@daybrief/store'
import { editionOn, openEditionNow, openStore, readSettings, takeIn } from '@daybrief/worker'
import { openWorker } from '@daybrief/worker/start-worker'
import { makeBriefing } from '../../apps/cli/src/commands/run.ts'

const EDITION = 'southeast-asia'

/** A folder that is gone when the work is done. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** SHA-256 of each file, by its name. */
export async function fingerprintsOf(files: string[]): Promise<Record<string, string>> {
  const pairs = await Promise.all(
    files.map(
      async (file) =>
        [
          basename(file),
          createHash('sha256')
            .update(await readFile(file))
            .digest('hex'),
        ] as const,
    ),
  )
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Makes a briefing in this process, in a store of its own. */
export function inProcess(
  paths: string[],
  options: { date: string; workers: number },
): Promise<Record<string, string>> {
  return inTemporaryFolder(async (folder) => {
    const { files } = await makeBriefing(paths, {
      edition: EDITION,
      date: options.date,
      workers: String(options.workers),
      store: join(folder, 'store'),
      out: join(folder, 'out'),
    })
    return fingerprintsOf(files)
  })
}

/** Makes a briefing through four workers over BullMQ, each stage `fleet` times, in a store of its own. */
export function overBullmq(
  paths: string[],
  options: { date: string; fleet: number; redis: string },
): Promise<Record<string, string>> {
  return inTemporaryFolder(async (folder) => {
    const settings = {
      ...readSettings({
        DAYBRIEF_STORE: join(folder, 'store'),
        DAYBRIEF_OUT: join(folder, 'out'),
        DAYBRIEF_LOG: 'silent',
      }),
      redisUrl: options.redis,
    }
    const stages = ORDER.flatMap(({ stage }) => Array.from({ length: options.fleet }, () => stage))
    const store = await openStore(settings.store, { now: new Date() })
    const queues = bullmqQueues({ url: options.redis, onError: () => {} })
    const workers = await Promise.all(stages.map((stage) => openWorker(stage, settings)))
    try {
      const desk = { store, queues, now: () => new Date(), tell: () => {} }
      const documents: string[] = []
      for await (const input of filesIn(paths)) documents.push((await takeIn(input, desk)).document.id)
      await settled(store)
      const editorial = await readEditorial(settings.editorial)
      const plan = editorial.editions.find(({ id }) => id === EDITION)
      if (plan === undefined) throw new Error(`There is no edition ${EDITION}`)
      const edition = editionOn(plan, options.date)
      await openEditionNow(edition, { desk, documents })
      await queues.queue('digest').add([edition.id])
      await settled(store)
      if ((await store.briefing(edition.id)) === null)
        throw new Error(`No briefing: ${JSON.stringify(await store.ledger.dead())}`)
      const made = (name: string) => join(folder, 'out', edition.id, name)
      return await fingerprintsOf(['briefing.html', 'briefing.json', 'briefing.md', 'briefing.txt'].map(made))
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()))
      await queues.close()
      await store.close()
    }
  })
}

/** Waits until the ledger has nothing left to do. */
export async function settled(store: Store): Promise<void> {
  const deadline = Date.now() + 60_000
  const isOver = ({ state, count }: LedgerCount) => count === 0 || (state !== 'due' && state !== 'leased')
  while (!(await store.ledger.counts()).every(isOver)) {
    if (Date.now() > deadline) throw new Error('Not done after a minute')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
