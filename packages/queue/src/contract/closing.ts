import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ids, type Place, QUIET_MILLISECONDS, until } from './place.ts'

/** How consumers and queues end, and how they tell that they are well. */
export function closingContract(place: Place): void {
  test('a consumer that is closed waits for the jobs in work and leaves the others', async () => {
    const release = Promise.withResolvers<void>()
    const begun: string[] = []
    const ended: string[] = []
    await place.queue.add(ids(6))
    const consumer = await place.queue.consume(
      async (job) => {
        begun.push(...job.ids)
        await release.promise
        ended.push(...job.ids)
      },
      { concurrency: 2 },
    )
    await until(() => expect(begun).toHaveLength(2))
    expect(await place.queue.count()).toEqual({ waiting: 4, active: 2, delayed: 0 })
    let closed = false
    const closing = Promise.all([consumer.close(), consumer.close()]).then(() => {
      closed = true
    })
    await sleep(QUIET_MILLISECONDS)
    expect(closed).toBe(false)
    release.resolve()
    await closing
    expect(ended.toSorted()).toEqual(['id-0', 'id-1'])
    expect(await place.queue.count()).toEqual({ waiting: 4, active: 0, delayed: 0 })

    const rest: string[] = []
    await place.queue.consume(async (job) => void rest.push(...job.ids), { concurrency: 1 })
    await until(() => expect(rest).toEqual(['id-2', 'id-3', 'id-4', 'id-5']))
    expect(place.errors).toEqual([])
  })

  test('closing all waits for the jobs in work; nothing goes in or out afterwards', async () => {
    const release = Promise.withResolvers<void>()
    const ended: string[] = []
    await place.queue.add(['a', 'b'])
    await place.queue.consume(
      async (job) => {
        await release.promise
        ended.push(...job.ids)
      },
      { concurrency: 1 },
    )
    await until(async () => expect(await place.queue.count()).toMatchObject({ active: 1 }))
    const closing = place.queues.close()
    release.resolve()
    await closing
    expect(ended).toEqual(['a'])
    await expect(place.queue.add(['c'])).rejects.toThrow('closed')
    await expect(place.queue.consume(async () => {}, { concurrency: 1 })).rejects.toThrow('closed')
    expect(await place.queues.healthy()).toBe(false)
    expect(place.errors).toEqual([])
  })

  test('is healthy while idle, while waiting for jobs and while all hands are busy', async () => {
    expect(await place.queues.healthy()).toBe(true)
    const release = Promise.withResolvers<void>()
    await place.queue.consume(() => release.promise, { concurrency: 1 })
    expect(await place.queues.healthy()).toBe(true)
    await place.queue.add(['a', 'b'])
    await until(async () => expect(await place.queue.count()).toMatchObject({ active: 1 }))
    expect(await place.queues.healthy()).toBe(true)
    release.resolve()
  })

  test('passes its check', async () => {
    await place.queues.check()
    expect(place.errors).toEqual([])
  })
}
