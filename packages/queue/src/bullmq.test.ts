import { Queue as Bull } from 'bullmq'
import { describe, expect, test, vi } from 'vitest'
import { bullmqQueues } from './bullmq.ts'
import { redisFixture } from './contract/redis-fixture.ts'
import { queueContract } from './contract.ts'
import type { Queues } from './queue.ts'

const { url, redis, prefix, errors, open } = redisFixture()

queueContract('bullmq', (options) => bullmqQueues({ ...options, url: url(), prefix: prefix() }))

/** Consumes into the list it gives. */
async function takenFrom(queues: Queues): Promise<string[]> {
  const taken: string[] = []
  await queues.queue('ingest').consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
  return taken
}

const until = (expectation: () => void | Promise<void>, timeout = 5_000) =>
  vi.waitFor(expectation, { timeout, interval: 10 })
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
  const keys = await redis().keys(`${prefix()}:*`)
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
    const bull = new Bull('ingest', { connection: redis(), prefix: prefix() })
    await bull.add('ingest', data, options)
    await bull.close()
  }

  test('a job of a later version is put back for a newer worker; others go on', async () => {
    const queues = open()
    await addRaw({ v: 2, inputs: ['x'] })
    await queues.queue('ingest').add(['a'])
    const taken = await takenFrom(queues)
    await until(() => expect(taken).toEqual(['a']))
    await until(async () => expect(await queues.queue('ingest').count()).toEqual({ waiting: 0, active: 0, delayed: 1 }))
    expect(errors).toEqual(['queue ingest: left a job of version 2 for a newer worker; this one knows version 1'])
  })

  test('a job of a later version that nobody took for a day is dropped', async () => {
    const queues = open()
    await addRaw({ v: 2, inputs: ['x'] }, { timestamp: Date.now() - 25 * 3_600_000 })
    await takenFrom(queues)
    await until(async () => expect(await queues.queue('ingest').count()).toEqual({ waiting: 0, active: 0, delayed: 0 }))
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

test('closes all its connections', async () => {
  // Those of the tests before may still be going.
  await until(async () => expect(await connections()).toBe(1))
  const queues = open()
  const consumer = await queues.queue('ingest').consume(async () => {}, { concurrency: 1 })
  await queues.queue('ingest').add(['a'])
  expect(await connections()).toBe(4)
  await consumer.close()
  await until(async () => expect(await connections()).toBe(2))
  await queues.close()
  await until(async () => expect(await connections()).toBe(1))
  expect(errors).toEqual([])
})

async function connections(): Promise<number> {
  return ((await redis().client('LIST')) as string).trim().split('\n').length
}
