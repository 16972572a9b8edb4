import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { describe, expect, test, vi } from 'vitest'
import { bullmqQueues } from './bullmq.ts'
import { redisFixture } from './contract/redis-fixture.ts'
import { startPrivateRedis } from './private-redis.ts'
import type { Queues } from './queue.ts'

const { url, redis, errors, open } = redisFixture()

/** Consumes into the list it gives. */
async function takenFrom(queues: Queues): Promise<string[]> {
  const taken: string[] = []
  await queues.queue('ingest').consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
  return taken
}

const until = (expectation: () => void | Promise<void>, timeout = 5_000) =>
  vi.waitFor(expectation, { timeout, interval: 10 })

test('when all is flushed, goes on with what is added afterwards', async () => {
  const queues = open()
  const taken = await takenFrom(queues)
  await queues.queue('ingest').add(['a'])
  await until(() => expect(taken).toEqual(['a']))
  await redis().flushall()
  await queues.queue('ingest').add(['b'])
  await until(() => expect(taken).toEqual(['a', 'b']))
  expect(await queues.healthy()).toBe(true)
})

test('while Redis refuses writes: not healthy, tells it once, asks a few times a second; then goes on', async () => {
  const queues = open()
  const taken: string[] = []
  await queues.queue('ingest').add(Array.from({ length: 200 }, (_, index) => `${index}`))
  await queues.queue('ingest').consume(
    async (job) => {
      taken.push(...job.ids)
      await sleep(10)
    },
    { concurrency: 2 },
  )
  await until(() => expect(taken.length).toBeGreaterThan(5))
  await redis().config('SET', 'min-replicas-to-write', '1')
  const before = await calls()
  try {
    await sleep(2_000)
    expect(await queues.healthy()).toBe(false)
    // BullMQ by itself asks 5,000 times a second here.
    expect((await calls()) - before).toBeLessThan(50)
    expect(errors).toEqual([expect.stringContaining('NOREPLICAS')])
    await expect(queues.queue('ingest').add(['late'])).rejects.toThrow('NOREPLICAS')
  } finally {
    await redis().config('SET', 'min-replicas-to-write', '0')
  }
  await until(() => expect(taken).toHaveLength(200))
  expect(await queues.healthy()).toBe(true)
}, 20_000)

test('a Redis that is full takes no job and is not healthy, though it answers', async () => {
  const queues = open()
  await redis().config('SET', 'maxmemory', '1')
  try {
    await expect(queues.queue('ingest').add(['a'])).rejects.toThrow('OOM')
    expect(await redis().ping()).toBe('PONG')
    expect(await queues.healthy()).toBe(false)
  } finally {
    await redis().config('SET', 'maxmemory', '0')
  }
  expect(await queues.healthy()).toBe(true)
})

/** Scripts that Redis was asked to run. */
async function calls(): Promise<number> {
  return Number((await redis().info('commandstats')).match(/cmdstat_evalsha:calls=(\d+)/)?.[1])
}

test('a killed Redis comes back: queued jobs are there, adding and taking go on, no queue is opened anew', async () => {
  const own = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
  const first = await startPrivateRedis({ folder: own })
  const queues = open({ url: first.url })
  await queues.queue('dedupe').add(['kept'])
  const taken = await takenFrom(queues)
  await queues.queue('ingest').add(['a'])
  await until(() => expect(taken).toEqual(['a']))
  await kill(first.url)
  await until(async () => expect(await queues.healthy()).toBe(false))
  const second = await startPrivateRedis({ folder: own })
  await until(async () => expect(await queues.healthy()).toBe(true), 15_000)
  expect(await queues.queue('dedupe').count()).toEqual({ waiting: 1, active: 0, delayed: 0 })
  await queues.queue('ingest').add(['b'])
  await until(() => expect(taken).toEqual(['a', 'b']))
  await queues.close()
  await Promise.all([first.stop(), second.stop()])
  await rm(own, { recursive: true, force: true })
}, 40_000)

describe.concurrent('outages that take long', () => {
  test('with Redis away: adding fails with one sentence, soon and then at once; closing does not hang', async () => {
    const errors: string[] = []
    const queues = bullmqQueues({ url: 'redis://127.0.0.1:1', onError: ({ message }) => errors.push(message) })
    const sentence = 'Redis at redis://127.0.0.1:1 cannot be reached (connect ECONNREFUSED'
    await expect(queues.queue('ingest').add(['a'])).rejects.toThrow(sentence)
    const start = performance.now()
    await expect(queues.queue('ingest').add(['a'])).rejects.toThrow(sentence)
    await expect(queues.queue('ingest').count()).rejects.toThrow(sentence)
    expect(performance.now() - start).toBeLessThan(500)
    await expect(queues.queue('ingest').consume(async () => {}, { concurrency: 1 })).rejects.toThrow(sentence)
    expect(await queues.healthy()).toBe(false)
    expect(errors).toHaveLength(1)
    await queues.close()
    expect(performance.now() - start).toBeLessThan(8_000)
  }, 20_000)

  test('closes while Redis is dead: waits for the job in work, not for Redis', async () => {
    const own = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
    const first = await startPrivateRedis({ folder: own })
    const queues = bullmqQueues({ url: first.url, onError: () => {} })
    const release = Promise.withResolvers<void>()
    const ended: string[] = []
    await queues.queue('ingest').add(['a'])
    await queues.queue('ingest').consume(
      async (job) => {
        await release.promise
        ended.push(...job.ids)
      },
      { concurrency: 1 },
    )
    await until(async () => expect(await queues.queue('ingest').count()).toMatchObject({ active: 1 }))
    await kill(first.url)
    const start = performance.now()
    const closing = queues.close()
    await sleep(500)
    expect(ended).toEqual([])
    release.resolve()
    await closing
    expect(ended).toEqual(['a'])
    expect(performance.now() - start).toBeLessThan(8_000)
    await first.stop()
    await rm(own, { recursive: true, force: true })
  }, 20_000)

  test('a connection that fell silent: not healthy, then made anew', async () => {
    const hole = await blackHole(url().slice('unix://'.length))
    const [queues, other] = [hole.url, url()].map((url) =>
      bullmqQueues({ url, prefix: 'silent', onError: () => {} }),
    ) as [Queues, Queues]
    const taken = await takenFrom(queues)
    await queues.queue('ingest').add(['a'])
    await until(() => expect(taken).toEqual(['a']))
    hole.swallow()
    expect(await queues.healthy()).toBe(false)
    // New connections get through; the old ones stay silent, as after a router forgot them.
    await other.queue('ingest').add(['b'])
    await until(() => expect(taken).toEqual(['a', 'b']), 20_000)
    await until(async () => expect(await queues.healthy()).toBe(true), 20_000)
    await Promise.all([queues.close(), other.close()])
    hole.close()
  }, 60_000)
})

/** Kills a Redis as a power cut does. */
async function kill(url: string): Promise<void> {
  const dying = new Redis(url.slice('unix://'.length), { retryStrategy: () => null })
  const pid = Number((await dying.info('server')).match(/process_id:(\d+)/)?.[1])
  dying.on('error', () => {})
  process.kill(pid, 'SIGKILL')
  dying.disconnect()
}

/** A way to a socket that can be told to swallow whatever comes on the connections it has. */
async function blackHole(socket: string): Promise<{ url: string; swallow(): void; close(): void }> {
  const ends: Socket[] = []
  const server = createServer((near) => {
    const far = connect(socket)
    for (const end of [near, far]) end.on('error', () => {})
    near.pipe(far)
    far.pipe(near)
    ends.push(near, far)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallow() {
      for (const end of ends) end.unpipe().resume()
    },
    close() {
      for (const end of ends) end.destroy()
      server.close()
    },
  }
}
