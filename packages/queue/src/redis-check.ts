import type { Redis } from 'ioredis'
import { UnsafeQueue } from './queue.ts'
import type { RedisAddress } from './redis-address.ts'
import { questionConnection, unreachable } from './redis-connection.ts'
import { type RedisSettings, reasonsAgainst } from './redis-safety.ts'
import { within } from './within.ts'

/** Time for all questions together; each takes a round trip. */
const CHECK_MILLISECONDS = 10_000

const SETTINGS = ['appendonly', 'appendfsync', 'maxmemory-policy'] as const

/**
 * Asks a Redis whether it would keep jobs. A managed Redis that hides its settings is warned about, not refused, unless
 * it tells in INFO that it evicts.
 *
 * @throws UnsafeQueue when it would not keep them or does not answer.
 */
export async function checkRedis(
  address: RedisAddress,
  options: { allowEverysec: boolean; warn: (thrown: unknown) => void },
): Promise<void> {
  const { allowEverysec, warn } = options
  let trouble: unknown = null
  const redis = questionConnection(address, (error) => {
    trouble ??= error
  })
  try {
    const settings = await within(CHECK_MILLISECONDS, ask(redis))
    const hidden = SETTINGS.filter((name) => settings[name] === null)
    if (hidden.length > 0) {
      warn(
        new Error(
          `Redis at ${address.shown} does not tell its ${hidden.join(', ')}: see to it that appendonly is yes, appendfsync is always and maxmemory-policy is noeviction.`,
        ),
      )
    }
    const reasons = reasonsAgainst(settings, { shown: address.shown, allowEverysec })
    if (reasons.length > 0) throw new UnsafeQueue(reasons.join('\n'))
  } catch (error) {
    if (error instanceof UnsafeQueue) throw error
    throw new UnsafeQueue(unreachable(address, trouble ?? error).message, { cause: trouble ?? error })
  } finally {
    redis.disconnect()
  }
}

async function ask(redis: Redis): Promise<RedisSettings> {
  await redis.connect()
  const before = Date.now()
  const [seconds, microseconds] = await redis.time()
  const here = (before + Date.now()) / 2
  const ahead = here / 1000 - (Number(seconds) + Number(microseconds) / 1_000_000)
  return {
    appendonly: await setting(redis, 'appendonly'),
    appendfsync: await setting(redis, 'appendfsync'),
    'maxmemory-policy': (await setting(redis, 'maxmemory-policy')) ?? (await policyInInfo(redis)),
    ahead,
  }
}

/** Null when Redis has no such setting or does not let it be read. */
async function setting(redis: Redis, name: (typeof SETTINGS)[number]): Promise<string | null> {
  const reply = await unlessRefused(redis.config('GET', name))
  return Array.isArray(reply) && typeof reply[1] === 'string' ? reply[1] : null
}

/** INFO tells the policy where CONFIG is forbidden. That it keeps no append-only file says nothing there: a managed Redis may keep its data in other ways. */
async function policyInInfo(redis: Redis): Promise<string | null> {
  const reply = await unlessRefused(redis.info('memory'))
  return reply?.match(/^maxmemory_policy:(\S+)/m)?.[1] ?? null
}

/** Null when Redis answers that it will not; other trouble is thrown. */
async function unlessRefused<T>(reply: Promise<T>): Promise<T | null> {
  try {
    return await reply
  } catch (error) {
    if (error instanceof Error && error.name === 'ReplyError') return null
    throw error
  }
}
