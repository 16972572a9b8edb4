import { expect, test, vi } from 'vitest'
import type { BullmqOptions } from './bullmq.ts'
import { redisFixture } from './contract/redis-fixture.ts'

const { url, redis, errors, open } = redisFixture()

const refused = async (options: Partial<BullmqOptions> = {}) =>
  open(options)
    .check()
    .then(
      () => 'passed',
      (error: Error) => `${error.name}: ${error.message}`,
    )

async function withSetting<T>(name: string, value: string, run: () => Promise<T>): Promise<T> {
  const [, before] = (await redis().config('GET', name)) as [string, string]
  await redis().config('SET', name, value)
  try {
    return await run()
  } finally {
    await redis().config('SET', name, before)
    // Switched on, it writes its first file, and does not end before that is done.
    await vi.waitFor(async () => expect(await redis().info('persistence')).toContain('aof_rewrite_in_progress:0'))
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
  expect(await refused()).toMatch(/^UnsafeQueue: The clock of this machine is 3[56]\d\d s ahead of that of Redis at/)
})

test('refuses a Redis that is not there, on a socket and on a port', async () => {
  expect(await refused({ url: 'unix:///nowhere/redis.sock' })).toBe(
    'UnsafeQueue: Redis at unix:///nowhere/redis.sock cannot be reached (connect ENOENT /nowhere/redis.sock): start it or correct its address.',
  )
  expect(await refused({ url: 'redis://127.0.0.1:1' })).toBe(
    'UnsafeQueue: Redis at redis://127.0.0.1:1 cannot be reached (connect ECONNREFUSED 127.0.0.1:1): start it or correct its address.',
  )
})

test('refuses a wrong password and does not show it', async () => {
  const answer = await refused({ url: `${url()}?username=desk&password=wrong-word` })
  expect(answer).toContain('WRONGPASS')
  expect(answer).not.toContain('wrong-word')
})

test('warns about a Redis that hides its settings, but refuses one that tells in INFO that it evicts', async () => {
  await redis().acl('SETUSER', 'managed', 'on', '>word', '~*', '&*', '+@all', '-config')
  const managed = { url: `${url()}?username=managed&password=word` }
  expect(await refused(managed)).toBe('passed')
  expect(errors).toEqual([expect.stringContaining('does not tell its appendonly, appendfsync: see to it')])
  const evicting = await withSetting('maxmemory-policy', 'allkeys-random', () => refused(managed))
  expect(evicting).toContain('maxmemory-policy is allkeys-random')
})

test('only warns where neither CONFIG nor INFO can be read', async () => {
  // ioredis says on the console that it cannot ask whether Redis is up.
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await redis().acl('SETUSER', 'hidden', 'on', '>word', '~*', '&*', '+@all', '-config', '-info')
  expect(await refused({ url: `${url()}?username=hidden&password=word` })).toBe('passed')
  expect(errors).toEqual([expect.stringContaining('does not tell its appendonly, appendfsync, maxmemory-policy')])
  quiet.mockRestore()
})
