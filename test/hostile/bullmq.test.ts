import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bullmqQueues } from '@daybrief/queue/bullmq'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import { expect, it } from 'vitest'
import { fatesOf } from './fates-of.ts'
import { harmlessInputs } from './harmless-inputs.ts'
import { hostileInputs } from './hostile-inputs.ts'

/** Nothing listens there; that nothing asks is tested beside. */
const NOWHERE = 'http://127.0.0.1:9'
/** Those that keep a reader busy or end its process: what can take a lock from a worker. */
const HEAVY = /unfolding|nested|short-lines|unclosed|bomb/

it('hostile inputs over BullMQ at its default locks: each ends once, and the harmless ones are untouched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-redis-'))
  const redis = await startPrivateRedis({ folder })
  try {
    const harmless = harmlessInputs()
    const hostile = hostileInputs(NOWHERE).filter(({ name }) => HEAVY.test(name))
    const mixed = harmless.flatMap((input, index) => [...hostile.slice(index, index + 1), input])
    const { fates, articles } = await fatesOf(mixed, { queues: bullmqQueues({ url: redis.url }) })
    expect(fates).toHaveLength(mixed.length)
    for (const { name, row, ends } of fates) {
      expect(row?.state, name).toMatch(/^(?:kept|dropped|failed)$/)
      expect(ends.length, name).toBe(1)
    }
    for (const { name, row } of fates.filter(({ name }) => harmless.some((input) => input.name === name))) {
      expect(row, name).toMatchObject({ state: 'kept', reason: '1 article', attempts: 0 })
      expect(articles.filter((document) => document === row?.input)).toHaveLength(1)
    }
  } finally {
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  }
}, 80_000)
