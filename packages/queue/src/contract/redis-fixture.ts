import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { type BullmqOptions, bullmqQueues } from '../bullmq.ts'
import { startPrivateRedis } from '../private-redis.ts'
import type { Queues } from '../queue.ts'

/** A real Redis for the tests of a file. */
export type RedisFixture = {
  url(): string
  /** A connection beside the driver's, to change and to look. */
  redis(): Redis
  /** Begins the keys of this test only. */
  prefix(): string
  /** What the queues of this test told. */
  errors: string[]
  /** Opens queues that are closed after the test. */
  open(options?: Partial<BullmqOptions>): Queues
}

/** Starts a Redis before the tests of a file and stops it after them. */
export function redisFixture(): RedisFixture {
  let folder: string
  let server: Awaited<ReturnType<typeof startPrivateRedis>> | undefined
  let redis: Redis | undefined
  let tests = 0
  const errors: string[] = []
  const opened: Queues[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
    server = await startPrivateRedis({ folder })
    redis = new Redis(server.url.slice('unix://'.length))
  })
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all(opened.splice(0).map((queues) => queues.close()))
    errors.length = 0
    tests += 1
  })
  afterAll(async () => {
    redis?.disconnect()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const url = () => (server as { url: string }).url
  const prefix = () => `test-${tests}`
  return {
    url,
    redis: () => redis as Redis,
    prefix,
    errors,
    open(options = {}) {
      const onError = ({ message }: Error) => errors.push(message)
      const queues = bullmqQueues({ url: url(), prefix: prefix(), onError, ...options })
      opened.push(queues)
      return queues
    },
  }
}
