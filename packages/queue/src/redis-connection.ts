import { type CommonRedisOptions, Redis } from 'ioredis'
import type { RedisAddress } from './redis-address.ts'
import { within } from './within.ts'

/** How long a caller waits for a connection: a local Redis restarts in 0.05 s, one across a network in a few seconds. */
const CONNECT_MILLISECONDS = 5_000

/**
 * A command of a caller without an answer fails after this time. Under `appendfsync always` the slowest of 900 to 1,800
 * adds a second takes some milliseconds; only a dead connection takes seconds.
 */
const COMMAND_MILLISECONDS = 10_000

/**
 * A connection on which nothing comes within this time after a command is dead and made anew: with 12 s a black-holed
 * worker recovered in 14.5 s, without it never. It must be longer than the 5 s for which a worker waits for a job.
 */
const SOCKET_MILLISECONDS = 13_000

/** A connection for callers: it fails soon and keeps nothing for later. It connects when it is first used. */
export function callerConnection(address: RedisAddress, report: (thrown: unknown) => void): Redis {
  return connection(address, report, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: COMMAND_MILLISECONDS,
  })
}

/** A connection for a worker: it comes back by itself, however long Redis is away. */
export function workerConnection(address: RedisAddress, report: (thrown: unknown) => void): Redis {
  return connection(address, report, { maxRetriesPerRequest: null })
}

/** A connection for one question and answer: the first error ends it. */
export function questionConnection(address: RedisAddress, report: (thrown: unknown) => void): Redis {
  return connection(address, report, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_MILLISECONDS,
    commandTimeout: CONNECT_MILLISECONDS,
  })
}

function connection(
  address: RedisAddress,
  report: (thrown: unknown) => void,
  options: Omit<CommonRedisOptions, 'replyMapping'>,
): Redis {
  const redis = new Redis({ ...address.connection, socketTimeout: SOCKET_MILLISECONDS, ...options })
  redis.on('error', report)
  return redis
}

/**
 * Gives a function that waits until a connection can be used, five seconds at most. Once it has waited in vain it fails
 * at once until the connection is back, so that a thousand adds to a dead Redis do not take five thousand seconds.
 *
 * The function throws an Error that says what the last trouble was.
 */
export function connecting(redis: Redis, address: RedisAddress): () => Promise<void> {
  let trouble: Error | null = null
  let inVain = false
  redis.on('error', (error: Error) => {
    trouble = error
  })
  redis.on('ready', () => {
    inVain = false
  })
  return async () => {
    if (redis.status === 'ready') return
    try {
      if (!inVain) await within(CONNECT_MILLISECONDS, ready(redis))
    } catch (error) {
      inVain = true
      trouble ??= error as Error
    }
    if (inVain) throw unreachable(address, trouble)
  }
}

async function ready(redis: Redis): Promise<void> {
  const wait = Promise.withResolvers<void>()
  const onReady = () => wait.resolve()
  const onEnd = () => wait.reject(new Error('the connection was closed'))
  redis.on('ready', onReady).on('end', onEnd)
  try {
    if (redis.status === 'end') onEnd()
    // What goes wrong comes with the events.
    if (redis.status === 'wait') redis.connect().catch(() => {})
    await wait.promise
  } finally {
    redis.off('ready', onReady).off('end', onEnd)
  }
}

/** The sentence for a Redis that does not answer. */
export function unreachable(address: RedisAddress, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Error(`Redis at ${address.shown} cannot be reached (${why}): start it or correct its address.`, { cause })
}
