import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bullmqQueues } from '@daybrief/queue/bullmq'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import { Redis } from 'ioredis'

/*
 * Kills consumers and Redis and flushes it while jobs run. A ledger in memory adds again what is not done. Proves that
 * every id is handled at least once and that the queues work again afterwards.
 *
 *     node --conditions=source test/chaos/queue.chaos.ts [seed]
 */

const QUEUE = 'ingest'
const IDS = 9_000
const CONSUMERS = 3
/** Ids come faster than they are handled, so that there is always something to lose. */
const ADDING_MILLISECONDS = 15_000
/** How long things are broken, and how long all may take. */
const CHAOS_MILLISECONDS = 25_000
const LIMIT_MILLISECONDS = 55_000
/** An id without an answer for this time is added again when no job waits, as the reconciler does. */
const LEASE_MILLISECONDS = 2_000

/** What a consumer ends with when Redis is away. */
const REDIS_AWAY = 75

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const counts = { consumersKilled: 0, consumersStopped: 0, redisKilled: 0, flushed: 0, addedAgain: 0, addsFailed: 0 }
const trouble = new Map<string, number>()

/** The ledger: how often each id was handled, and when it was last added. */
const ledger = new Map<string, { handled: number; addedAt: number }>()

const folder = await mkdtemp(join(tmpdir(), 'daybrief-chaos-'))
let server = await startPrivateRedis({ folder })
const { url } = server
const queues = bullmqQueues({ url, onError: (error) => count(trouble, error.message) })
const consumers = new Set<ChildProcess>()
let ending = false

const watchdog = setTimeout(() => giveUp(`not over after ${LIMIT_MILLISECONDS / 1000} s`), LIMIT_MILLISECONDS)

await queues.check()
for (let index = 0; index < CONSUMERS; index += 1) startConsumer()

const chaosEnds = performance.now() + CHAOS_MILLISECONDS
await Promise.all([addAll(), reconcile(), breakThings()])

assert.equal(await queues.healthy(), true, 'the queues are healthy when all is over')
ending = true
for (const consumer of consumers) consumer.kill('SIGTERM')
while (consumers.size > 0) await sleep(20)
await queues.close()
await server.stop()
await rm(folder, { recursive: true, force: true })
clearTimeout(watchdog)

assert.equal(missing().length, 0, 'every id was handled')
assert.equal(ledger.size, IDS)
assert.ok(counts.consumersKilled >= 5 && counts.redisKilled >= 2 && counts.flushed >= 2, 'enough was broken')
assert.ok(counts.addedAgain > 0, 'something was lost, or this run proves nothing')
console.log(`chaos: ${IDS} of ${IDS} ids handled (seed ${seed})`, summary())

async function addAll(): Promise<void> {
  const each = 90
  for (let start = 0; start < IDS; start += each) {
    await add(Array.from({ length: Math.min(each, IDS - start) }, (_, index) => `id-${start + index}`))
    await sleep(ADDING_MILLISECONDS / (IDS / each))
  }
}

async function reconcile(): Promise<void> {
  while (performance.now() < chaosEnds || ledger.size < IDS || missing().length > 0) {
    await sleep(250)
    const late = missing().filter((id) => performance.now() - (ledger.get(id)?.addedAt ?? 0) > LEASE_MILLISECONDS)
    if (late.length === 0 || (await someWait())) continue
    counts.addedAgain += late.length
    await add(late)
  }
}

async function breakThings(): Promise<void> {
  while (performance.now() < chaosEnds) {
    await sleep(300 + random() * 900)
    const dice = random()
    if (dice < 0.5) kill('SIGKILL')
    else if (dice < 0.6) kill('SIGTERM')
    else if (dice < 0.8) await killRedis()
    else await flush()
  }
}

async function add(ids: string[]): Promise<void> {
  const addedAt = performance.now()
  for (const id of ids) ledger.set(id, { handled: ledger.get(id)?.handled ?? 0, addedAt })
  try {
    await queues.queue(QUEUE).add(ids, { batch: 1 + Math.floor(random() * 5) })
  } catch (error) {
    counts.addsFailed += 1
    count(trouble, String(error))
  }
}

async function someWait(): Promise<boolean> {
  try {
    return (await queues.queue(QUEUE).count()).waiting > 0
  } catch (error) {
    count(trouble, String(error))
    return true
  }
}

function missing(): string[] {
  return [...ledger].filter(([, { handled }]) => handled === 0).map(([id]) => id)
}

function startConsumer(): void {
  const consumer = fork(join(import.meta.dirname, 'queue-consumer.ts'), [url, QUEUE], {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
  })
  consumers.add(consumer)
  consumer.on('message', (message: { handled: string[] } | { trouble: string }) => {
    if ('trouble' in message) return count(trouble, message.trouble)
    for (const id of message.handled) {
      const row = ledger.get(id)
      if (row) row.handled += 1
    }
  })
  consumer.on('exit', (code, signal) => {
    consumers.delete(consumer)
    if (signal === null && code !== 0 && code !== REDIS_AWAY) giveUp(`a consumer ended with ${code}`)
    if (!ending) startConsumer()
  })
}

function giveUp(reason: string): never {
  console.error(`chaos: ${reason} (seed ${seed})`, summary())
  for (const consumer of consumers) consumer.kill('SIGKILL')
  process.exit(1)
}

function kill(signal: 'SIGKILL' | 'SIGTERM'): void {
  const consumer = [...consumers][Math.floor(random() * consumers.size)]
  if (!consumer) return
  consumer.kill(signal)
  counts[signal === 'SIGKILL' ? 'consumersKilled' : 'consumersStopped'] += 1
}

async function killRedis(): Promise<void> {
  const info = await ask((redis) => redis.info('server'))
  process.kill(Number(info.match(/process_id:(\d+)/)?.[1]), 'SIGKILL')
  counts.redisKilled += 1
  await sleep(random() * 1_000)
  server = await startPrivateRedis({ folder })
}

async function flush(): Promise<void> {
  await ask((redis) => redis.flushall())
  counts.flushed += 1
}

async function ask<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url.slice('unix://'.length), { retryStrategy: () => null })
  redis.on('error', () => {})
  try {
    return await question(redis)
  } finally {
    redis.disconnect()
  }
}

function summary(): object {
  const handled = [...ledger.values()]
  return {
    ...counts,
    handledTwice: handled.filter((row) => row.handled > 1).length,
    missing: missing().length,
    trouble: Object.fromEntries(trouble),
  }
}

function count(map: Map<string, number>, message: string): void {
  map.set(message, (map.get(message) ?? 0) + 1)
}

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
