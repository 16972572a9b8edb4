import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue as Bull } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BullmqOptions, bullmqQueues } from './bullmq.ts'
import { queueContract } from './contract.ts'
import { startPrivateRedis } from './private-redis.ts'
import type { Queues } from './queue.ts'

let folder: string
let server: Awaited<ReturnType<typeof startPrivateRedis>>
/** A connection beside the driver's, to change and to look. */
let redis: Redis
let prefixes = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
  server = await startPrivateRedis({ folder })
  redis = new Redis(socketPath())
})
afterAll(async () => {
  redis?.disconnect()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

const socketPath = () => server.url.slice('unix://'.length)

function freshPrefix(): string {
  prefixes += 1
  return `test-${prefixes}`
}

queueContract('bullmq', (options) => bullmqQueues({ ...options, url: server.url, prefix: freshPrefix() }))

describe('bullmq', () => {
  let prefix: string
  let errors: string[]
  let opened: Queues[]

  beforeEach(() => {
    prefix = freshPrefix()
    errors = []
    opened = []
  })
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all(opened.map((queues) => queues.close()))
  })

  function open(options: Partial<BullmqOptions> = {}): Queues {
    const queues = bullmqQueues({ url: server.url, prefix, onError: ({ message }) => errors.push(message), ...options })
    opened.push(queues)
    return queues
  }

  /** Consumes into the list it gives. */
  async function takenFrom(queues: Queues): Promise<string[]> {
    const taken: string[] = []
    await queues.queue('ingest').consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
    return taken
  }

  const until = (expectation: () => void | Promise<void>, timeout = 5_000) =>
    vi.waitFor(expectation, { timeout, interval: 10 })

  describe('check', () => {
    const refused = async (options: Partial<BullmqOptions> = {}) =>
      open(options)
        .check()
        .then(
          () => 'passed',
          (error: Error) => `${error.name}: ${error.message}`,
        )

    async function withSetting<T>(name: string, value: string, run: () => Promise<T>): Promise<T> {
      const [, before] = (await redis.config('GET', name)) as [string, string]
      await redis.config('SET', name, value)
      try {
        return await run()
      } finally {
        await redis.config('SET', name, before)
      }
    }

    test.each([
      ['appendonly', 'no', 'keeps no append-only file'],
      ['appendfsync', 'everysec', 'appendfsync is everysec'],
      ['appendfsync', 'no', 'appendfsync is no'],
      ['maxmemory-policy', 'allkeys-lru', 'maxmemory-policy is allkeys-lru'],
    ])('refuses a Redis with %s %s', async (name, value, words) => {
      const answer = await withSetting(name, value, refused)
      expect(answer).toMatch(/^UnsafeQueue: [^\n]+\.$/)
      expect(answer).toContain(words)
    })

    test('passes everysec where it is allowed', async () => {
      expect(await withSetting('appendfsync', 'everysec', () => refused({ allowEverysec: true }))).toBe('passed')
    })

    test('refuses clocks that differ', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
      expect(await refused()).toMatch(
        /^UnsafeQueue: The clock of this machine is 3[56]\d\d s ahead of that of Redis at/,
      )
    })

    test('refuses a Redis that is not there', async () => {
      const url = `unix://${folder}/nobody.sock`
      expect(await refused({ url })).toMatch(
        /^UnsafeQueue: Redis at unix:.*nobody.sock cannot be reached \(connect ENOENT .*\): start it or correct its address\.$/,
      )
    })

    test('refuses a port that is closed', async () => {
      const port = await closedPort()
      expect(await refused({ url: `redis://127.0.0.1:${port}` })).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`)
    })

    test('refuses a wrong password and does not show it', async () => {
      const answer = await refused({ url: `${server.url}?username=desk&password=wrong-word` })
      expect(answer).toContain('WRONGPASS')
      expect(answer).not.toContain('wrong-word')
    })

    test('warns about a Redis that hides its settings, but refuses one that tells in INFO that it evicts', async () => {
      await redis.acl('SETUSER', 'managed', 'on', '>word', '~*', '&*', '+@all', '-config')
      const url = `${server.url}?username=managed&password=word`
      expect(await refused({ url })).toBe('passed')
      expect(errors).toEqual([expect.stringContaining('does not tell its appendonly, appendfsync: see to it')])
      const evicting = await withSetting('maxmemory-policy', 'allkeys-random', () => refused({ url }))
      expect(evicting).toContain('maxmemory-policy is allkeys-random')
    })

    test('only warns where neither CONFIG nor INFO can be read', async () => {
      await redis.acl('SETUSER', 'hidden', 'on', '>word', '~*', '&*', '+@all', '-config', '-info')
      // Without INFO a connection takes it that Redis is up, and says so.
      expect(await refused({ url: `${server.url}?username=hidden&password=word` })).toBe('passed')
      expect(errors.join()).toContain('does not tell its appendonly, appendfsync, maxmemory-policy')
    })
  })

  test('leaves nothing behind: no job, done or failed', async () => {
    const queues = open()
    await queues.queue('ingest').add(['a', 'b', 'c'])
    await queues.queue('ingest').consume(
      async (job) => {
        if (job.ids[0] === 'b') throw new Error('no')
      },
      { concurrency: 2 },
    )
    await until(async () => expect(await queues.queue('ingest').count()).toEqual({ waiting: 0, active: 0, delayed: 0 }))
    const keys = await redis.keys(`${prefix}:*`)
    const left = keys.filter((key) => !/:(id|events|meta|stalled-check|marker)$/.test(key))
    expect(left).toEqual([])
  })

  test('jobs of another process are taken', async () => {
    const taken = await takenFrom(open())
    await open().queue('ingest').add(['a'])
    await until(() => expect(taken).toEqual(['a']))
  })

  test('adds thousands of jobs, each once', async () => {
    const queues = open()
    const ids = Array.from({ length: 2_500 }, (_, index) => `id-${index}`)
    await queues.queue('ingest').add(ids)
    expect(await queues.queue('ingest').count()).toEqual({ waiting: 2_500, active: 0, delayed: 0 })
    const taken: string[] = []
    await queues.queue('ingest').consume(async (job) => void taken.push(...job.ids), { concurrency: 50 })
    await until(() => expect(taken).toHaveLength(2_500), 20_000)
    expect(taken.toSorted()).toEqual(ids.toSorted())
  })

  describe('what another version wrote', () => {
    async function addRaw(data: unknown, options: { timestamp?: number } = {}): Promise<void> {
      const bull = new Bull('ingest', { connection: redis, prefix })
      await bull.add('ingest', data, options)
      await bull.close()
    }

    test('a job of a later version is put back for a newer worker; others go on', async () => {
      const queues = open()
      await addRaw({ v: 2, inputs: ['x'] })
      await queues.queue('ingest').add(['a'])
      const taken = await takenFrom(queues)
      await until(() => expect(taken).toEqual(['a']))
      await until(async () =>
        expect(await queues.queue('ingest').count()).toEqual({ waiting: 0, active: 0, delayed: 1 }),
      )
      expect(errors).toEqual(['queue ingest: left a job of version 2 for a newer worker; this one knows version 1'])
    })

    test('a job of a later version that nobody took for a day is dropped', async () => {
      const queues = open()
      await addRaw({ v: 2, inputs: ['x'] }, { timestamp: Date.now() - 25 * 3_600_000 })
      await takenFrom(queues)
      await until(async () =>
        expect(await queues.queue('ingest').count()).toEqual({ waiting: 0, active: 0, delayed: 0 }),
      )
      expect(errors).toEqual(['queue ingest: dropped job 1: no worker for version 2 came within a day'])
    })

    test('a job that is none is dropped with its reason; others go on', async () => {
      const queues = open()
      await addRaw({ v: 1, ids: [17] })
      await queues.queue('ingest').add(['a'])
      const taken = await takenFrom(queues)
      await until(() => expect(taken).toEqual(['a']))
      expect(errors).toEqual([
        'queue ingest: dropped job 1: expected "ids" to be strings, at least one and none empty, came {"v":1,"ids":[17]}',
      ])
    })
  })

  test('when all is flushed, goes on with what is added afterwards', async () => {
    const queues = open()
    const taken = await takenFrom(queues)
    await queues.queue('ingest').add(['a'])
    await until(() => expect(taken).toEqual(['a']))
    await redis.flushall()
    await queues.queue('ingest').add(['b'])
    await until(() => expect(taken).toEqual(['a', 'b']))
    expect(await queues.healthy()).toBe(true)
  })

  test('while Redis refuses writes: not healthy, tells it once, asks once a second; then goes on', async () => {
    const queues = open()
    const taken: string[] = []
    // A worker that found nothing waits; one that is in the middle of its jobs would ask without a pause.
    await queues.queue('ingest').add(Array.from({ length: 200 }, (_, index) => `${index}`))
    await queues.queue('ingest').consume(
      async (job) => {
        taken.push(...job.ids)
        await sleep(20)
      },
      { concurrency: 2 },
    )
    await until(() => expect(taken.length).toBeGreaterThan(5))
    await redis.config('SET', 'maxmemory', '1')
    const before = await calls()
    try {
      await sleep(2_500)
      expect(await queues.healthy()).toBe(false)
      expect((await calls()) - before).toBeLessThan(50)
      expect(errors.length).toBeLessThan(5)
      expect(errors.join()).toContain('OOM')
      await expect(queues.queue('ingest').add(['late'])).rejects.toThrow('OOM')
    } finally {
      await redis.config('SET', 'maxmemory', '0')
    }
    await until(() => expect(taken.length).toBeGreaterThan(100), 15_000)
    expect(await queues.healthy()).toBe(true)
  })

  /** Scripts that Redis was asked to run. */
  async function calls(): Promise<number> {
    const info = await redis.info('commandstats')
    const matches = info.matchAll(/cmdstat_evalsha:calls=(\d+).*rejected_calls=(\d+)/g)
    return [...matches].reduce((sum, [, run, rejected]) => sum + Number(run) + Number(rejected), 0)
  }

  test('with Redis away: adding fails with one sentence, soon and then at once; closing does not hang', async () => {
    const url = `redis://127.0.0.1:${await closedPort()}`
    const queues = open({ url })
    const sentence = `Redis at ${url} cannot be reached (connect ECONNREFUSED`
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

  test('closes all its connections', async () => {
    const before = await connections()
    const queues = open()
    const consumer = await queues.queue('ingest').consume(async () => {}, { concurrency: 1 })
    await queues.queue('ingest').add(['a'])
    expect(await connections()).toBe(before + 3)
    await consumer.close()
    await until(async () => expect(await connections()).toBe(before + 1))
    await queues.close()
    await until(async () => expect(await connections()).toBe(before))
    expect(errors).toEqual([])
  })

  async function connections(): Promise<number> {
    return ((await redis.client('LIST')) as string).trim().split('\n').length
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

  test('closes while Redis is dead: waits for the job in work, not for Redis', async () => {
    const own = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
    const first = await startPrivateRedis({ folder: own })
    const queues = open({ url: first.url })
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
    const hole = await blackHole(socketPath())
    const queues = open({ url: `redis://127.0.0.1:${hole.port}` })
    const taken = await takenFrom(queues)
    await queues.queue('ingest').add(['a'])
    await until(() => expect(taken).toEqual(['a']))
    hole.swallow()
    expect(await queues.healthy()).toBe(false)
    // New connections get through; the old ones stay silent, as after a router forgot them.
    await open().queue('ingest').add(['b'])
    await until(() => expect(taken).toEqual(['a', 'b']), 20_000)
    await until(async () => expect(await queues.healthy()).toBe(true), 20_000)
    await queues.close()
    hole.close()
  }, 60_000)
})

async function kill(url: string): Promise<void> {
  const redis = new Redis(url.slice('unix://'.length), { retryStrategy: () => null })
  const pid = Number((await redis.info('server')).match(/process_id:(\d+)/)?.[1])
  redis.on('error', () => {})
  process.kill(pid, 'SIGKILL')
  redis.disconnect()
}

/** A port of this machine on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}

/** A way to a socket that can be told to swallow whatever passes on the connections it has. */
async function blackHole(socket: string): Promise<{ port: number; swallow(): void; close(): void }> {
  const ends: Socket[] = []
  const server = createServer((near) => {
    const far = connect(socket)
    for (const end of [near, far]) end.on('error', () => {})
    near.pipe(far)
    far.pipe(near)
    ends.push(near, far)
  })
  const port = await listen(server)
  return {
    port,
    swallow() {
      for (const end of ends) end.unpipe().resume()
    },
    close() {
      for (const end of ends) end.destroy()
      server.close()
    },
  }
}
