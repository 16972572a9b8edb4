import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INPUTS, shuffled } from './inputs.ts'
import { inProcess, overBullmq } from './make.ts'

/** Orders tried; each is run with 1 or 4 workers in process and with one or two fleets of four over BullMQ. */
const ORDERS: Record<string, number> = { samples: 6, seeds: 20 }

describe.each(INPUTS)('the same $name give the same bytes', ({ name, files, date }) => {
  let redis: Awaited<ReturnType<typeof startPrivateRedis>>
  let folder: string
  let expected: Record<string, string>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-redis-'))
    redis = await startPrivateRedis({ folder })
    expected = await inProcess(files, { date, workers: 1 })
  })
  afterAll(async () => {
    await redis?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('has all four formats', () =>
    expect(Object.keys(expected)).toEqual(['briefing.html', 'briefing.json', 'briefing.md', 'briefing.txt']))

  it.each(Array.from({ length: ORDERS[name] ?? 6 }, (_, order) => order + 1))(
    'in order %i',
    { timeout: 60_000 },
    async (order) => {
      const paths = shuffled(files, order)
      const workers = order % 2 === 0 ? 4 : 1
      expect(await inProcess(paths, { date, workers })).toEqual(expected)
      expect(await overBullmq(paths, { date, fleet: workers === 4 ? 2 : 1, redis: redis.url })).toEqual(expected)
    },
  )
})
