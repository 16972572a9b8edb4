import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { queueContract } from './contract.ts'
import { memoryQueues } from './memory.ts'

queueContract('memory', (options) => memoryQueues(options))

test('consumers of one queue take turns', async () => {
  const queue = memoryQueues().queue('ingest')
  const taken: string[] = []
  for (const name of ['first', 'second', 'third']) {
    await queue.consume(async (job) => void taken.push(`${name} ${job.ids}`), { concurrency: 4 })
  }
  await queue.add(['a', 'b', 'c', 'd'])
  await vi.waitFor(() => expect(taken).toHaveLength(4))
  expect(taken).toEqual(['first a', 'second b', 'third c', 'first d'])
})

test('queues take turns, and timers come in between, however fast the handlers are', async () => {
  const queues = memoryQueues()
  const taken: string[] = []
  let atTimer = 0
  for (const name of ['ingest', 'dedupe']) {
    await queues.queue(name).add(Array.from({ length: 2_000 }, (_, index) => `${index}`))
    await queues.queue(name).consume(async () => void taken.push(name), { concurrency: 8 })
  }
  setTimeout(() => {
    atTimer = taken.length
  }, 1)
  await vi.waitFor(() => expect(taken).toHaveLength(4_000))
  expect(taken.slice(0, 6)).toEqual(['ingest', 'dedupe', 'ingest', 'dedupe', 'ingest', 'dedupe'])
  expect(atTimer).toBeLessThan(4_000)
})

test('a job added by a handler stands behind those that wait', async () => {
  const queue = memoryQueues().queue('ingest')
  const taken: string[] = []
  await queue.add(['a', 'b'])
  await queue.consume(
    async (job) => {
      taken.push(...job.ids)
      if (job.ids[0] === 'a') await queue.add(['c'])
    },
    { concurrency: 1 },
  )
  await vi.waitFor(() => expect(taken).toEqual(['a', 'b', 'c']))
})

test('loads neither BullMQ nor ioredis', () => {
  const script = `
    await import(${JSON.stringify(join(import.meta.dirname, 'memory.ts'))})
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    console.log(loaded.filter((path) => /node_modules/.test(path)).length)
  `
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--input-type=module']
  expect(execFileSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' }).trim()).toBe('0')
})
