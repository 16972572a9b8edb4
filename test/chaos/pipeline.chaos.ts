/**
 * `npm run chaos`: the four workers as processes over a private Redis, while workers are killed, Redis is flushed and Redis
 * is killed. At the end each input must have exactly one outcome at each stage, and the briefing must have the bytes
 * that one undisturbed process gives; each article that hits a watched name must have raised one alert, delivered as one
 * file. Bounded: a fixed number of blows, and five minutes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { filesIn } from '@daybrief/intake'
import { ORDER } from '@daybrief/pipeline'
import { memoryQueues } from '@daybrief/queue/memory'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import type { Store } from '@daybrief/store'
import { editionOn, openEditionNow, openStore, readSettings, takeIn } from '@daybrief/worker'
import { Redis } from 'ioredis'
import { INPUTS, ROOT, shuffled } from '../end-to-end/inputs.ts'
import { fingerprintsOf, inProcess } from '../end-to-end/make.ts'

const BLOWS = 30
const MILLISECONDS_BETWEEN = 400
/** A killed worker holds its lease for two minutes; twice that, and the work itself. */
const LONGEST = 300_000
const COPIES_OF_SAMPLES = 20

const folder = await mkdtemp(join(tmpdir(), 'daybrief-chaos-'))
process.env.DAYBRIEF_EDITORIAL = await watchfulEditorial()
const settings = readSettings({
  DAYBRIEF_STORE: join(folder, 'store'),
  DAYBRIEF_OUT: join(folder, 'out'),
  DAYBRIEF_EDITORIAL: process.env.DAYBRIEF_EDITORIAL,
})
const running = new Map<string, ChildProcess>()
let redis = await startPrivateRedis({ folder: join(folder, 'redis') })
let stopping = false
const tally = { workers: 0, flushes: 0, redis: 0 }

try {
  const paths = await manyInputs()
  for (const { stage } of ORDER) startStage(stage)
  const store = await openStore(settings.store, { now: new Date() })
  const desk = { store, queues: memoryQueues(), now: () => new Date(), tell: () => {} }
  const documents: string[] = []
  const taking = (async () => {
    for await (const input of filesIn(paths)) documents.push((await takeIn(input, desk)).document.id)
  })()
  for (let blow = 0; blow < BLOWS; blow++) {
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN))
    await strike(blow)
  }
  await taking
  const settled = async () =>
    (await store.ledger.counts()).every(({ state, count }) => count === 0 || (state !== 'due' && state !== 'leased'))
  await until(settled)
  const editorial = await readEditorial(settings.editorial)
  const plan = editorial.editions.find(({ id }) => id === 'southeast-asia')
  if (plan === undefined) throw new Error('There is no edition southeast-asia')
  const date = INPUTS[0]?.date ?? '2025-03-14'
  const edition = editionOn(plan, date)
  await openEditionNow(edition, { desk, documents })
  await until(settled)
  stopping = true
  const made = await fingerprintsOf(
    ['html', 'json', 'md', 'txt'].map((ending) => join(settings.out, edition.id, `briefing.${ending}`)),
  )
  const expected = await inProcess(paths, { date, workers: 1 })
  const counts = await store.ledger.counts()
  const alerts = await alertsAreWhole(store)
  await store.close()
  const same = JSON.stringify(made) === JSON.stringify(expected)
  console.log(
    `${documents.length} documents; killed ${tally.workers} workers and Redis ${tally.redis} times, flushed it ${tally.flushes} times`,
  )
  console.log(counts.map(({ stage, state, count }) => `${stage} ${state} ${count}`).join('; '))
  console.log(
    same
      ? 'ok: the briefing has the bytes of an undisturbed run'
      : 'FAILED: the briefing differs from an undisturbed run',
  )
  console.log(alerts ?? 'ok: each alert was raised once and delivered as one file')
  process.exitCode = same && alerts === null ? 0 : 1
} finally {
  stopping = true
  for (const child of running.values()) child.kill('SIGKILL')
  await redis.stop().catch(() => {})
  await rm(folder, { recursive: true, force: true })
}

/** The editorial data with a name to be alarmed at, which stands in several samples. */
async function watchfulEditorial(): Promise<string> {
  const copy = join(folder, 'editorial')
  await cp(join(ROOT, 'editorial'), copy, { recursive: true })
  const list = 'name: Chaos\nentries:\n  - name: Kalinaw\n    alert: true\n'
  await writeFile(join(copy, 'watchlists/chaos.yaml'), list)
  return copy
}

/** Null, or what is wrong with the alerts. */
async function alertsAreWhole(store: Store): Promise<string | null> {
  const documents = await store.allDocuments()
  const articles = await store.articlesOf(documents.map(({ id }) => id))
  const subjects = await store.subjects(articles.map(({ id }) => id))
  const hits = subjects.filter(({ watchlist }) => watchlist.some(({ name }) => name === 'Kalinaw'))
  const expected = hits.map(({ article }) => `${article}.txt`).sort()
  const raised = (await store.alerts.raised()).filter(({ deliveredAt }) => deliveredAt !== null)
  const files = (await readdir(join(settings.out, 'alerts'))).filter((name) => name.endsWith('.txt')).sort()
  if (expected.length > 0 && raised.length === expected.length && files.join() === expected.join()) return null
  return `FAILED: ${expected.length} articles hit the watched name, ${raised.length} alerts were delivered, as ${files.length} files`
}

/** Copies of the samples under other names, so that there is something to do while blows fall. */
async function manyInputs(): Promise<string[]> {
  const [samples] = INPUTS
  if (samples === undefined) throw new Error('There are no samples')
  const inbox = join(folder, 'inbox')
  await mkdir(inbox)
  for (let copy = 0; copy < COPIES_OF_SAMPLES; copy++)
    await cp(samples.folder, join(inbox, String(copy)), { recursive: true })
  await writeFile(join(inbox, 'empty.txt'), '')
  return [inbox]
}

function startStage(stage: string): void {
  if (stopping) return
  const child = spawn('sh', [join(ROOT, 'bin/node24'), join(ROOT, 'apps', stage, 'src/main.ts')], {
    env: {
      ...process.env,
      REDIS_URL: redis.url,
      DAYBRIEF_STORE: settings.store,
      DAYBRIEF_OUT: settings.out,
      DAYBRIEF_LOG: 'silent',
    },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  running.set(stage, child)
  child.once('exit', () => setTimeout(() => startStage(stage), 100))
}

async function strike(blow: number): Promise<void> {
  const stages = shuffled(
    ORDER.map(({ stage }) => stage),
    blow + 1,
  )
  if (blow % 10 === 9) {
    tally.redis++
    await redis.stop()
    redis = await startPrivateRedis({ folder: join(folder, 'redis') })
  } else if (blow % 5 === 4) {
    tally.flushes++
    const path = redis.url.replace(/^unix:\/\//, '')
    const client = new Redis({ path, lazyConnect: true, maxRetriesPerRequest: 1 })
    await client.connect()
    await client.flushall()
    client.disconnect()
  } else {
    tally.workers++
    running.get(stages[0] ?? 'ingest')?.kill('SIGKILL')
  }
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LONGEST
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('Not settled after five minutes')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
