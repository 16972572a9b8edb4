import { expect, test } from 'vitest'
import { type RedisSettings, reasonsAgainst } from './redis-safety.ts'

const safe: RedisSettings = { appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction', ahead: 0 }
const options = { shown: 'redis://queue.example:6379', allowEverysec: false }
const reasons = (change: Partial<RedisSettings>) => reasonsAgainst({ ...safe, ...change }, options)

test('a Redis with the right settings is safe, and so is one that tells nothing', () => {
  expect(reasons({})).toEqual([])
  expect(reasons({ appendonly: null, appendfsync: null, 'maxmemory-policy': null })).toEqual([])
})

test.each([
  [
    { appendonly: 'no' },
    'Redis at redis://queue.example:6379 forgets all jobs when it stops, because it keeps no append-only file: set "appendonly yes".',
  ],
  [
    { appendfsync: 'everysec' },
    'Redis at redis://queue.example:6379 loses up to a second of jobs in a power cut (appendfsync is everysec): set "appendfsync always".',
  ],
  [
    { appendfsync: 'no' },
    'Redis at redis://queue.example:6379 loses jobs in a power cut (appendfsync is no): set "appendfsync always".',
  ],
  [
    { 'maxmemory-policy': 'allkeys-lru' },
    'Redis at redis://queue.example:6379 throws jobs away when its memory is full (maxmemory-policy is allkeys-lru): set "maxmemory-policy noeviction".',
  ],
  [
    { ahead: 3_600.4 },
    'The clock of this machine is 3600 s ahead of that of Redis at redis://queue.example:6379: set both right, by NTP for instance.',
  ],
  [
    { ahead: -31 },
    'The clock of this machine is 31 s behind that of Redis at redis://queue.example:6379: set both right, by NTP for instance.',
  ],
])('%j is refused', (change, sentence) => {
  expect(reasons(change)).toEqual([sentence])
})

test('everysec passes where it is allowed, no does not', () => {
  const allowing = { ...options, allowEverysec: true }
  expect(reasonsAgainst({ ...safe, appendfsync: 'everysec' }, allowing)).toEqual([])
  expect(reasonsAgainst({ ...safe, appendfsync: 'no' }, allowing)).toHaveLength(1)
})

test('half a minute between the clocks passes', () => {
  expect(reasons({ ahead: 30 })).toEqual([])
  expect(reasons({ ahead: -30 })).toEqual([])
})

test('all reasons are told; without a file, how it is written does not matter', () => {
  expect(reasons({ appendonly: 'no', appendfsync: 'no', 'maxmemory-policy': 'volatile-ttl', ahead: 100 })).toHaveLength(
    3,
  )
})
