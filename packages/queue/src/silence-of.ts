import type { Redis } from 'ioredis'

/** Milliseconds since a connection last heard from Redis. */
export function silenceOf(redis: Redis): () => number {
  let heard = performance.now()
  redis.on('ready', () => {
    heard = performance.now()
    redis.stream.on('data', () => {
      heard = performance.now()
    })
  })
  return () => performance.now() - heard
}
