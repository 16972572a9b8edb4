import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Job } from '../queue.ts'
import { ids, type Place, QUIET_MILLISECONDS, until } from './place.ts'

/** How jobs are shared among consumers, and queues kept apart. */
export function consumersContract(place: Place): void {
  test('works on as many jobs at once as it was told, and on no more', async () => {
    let now = 0
    let most = 0
    let done = 0
    await place.queue.add(ids(30))
    await place.queue.consume(
      async () => {
        now += 1
        most = Math.max(most, now)
        await sleep(10)
        now -= 1
        done += 1
      },
      { concurrency: 3 },
    )
    await until(() => expect(done).toBe(30))
    expect(most).toBe(3)
  })

  test('shares the jobs among consumers: each job goes to one, none stands idle', async () => {
    const taken: string[] = []
    const bothAtWork = Promise.withResolvers<void>()
    let atWork = 0
    const handle = async (job: Job) => {
      taken.push(...job.ids)
      atWork += 1
      if (atWork === 2) bothAtWork.resolve()
      await bothAtWork.promise
    }
    await place.queue.consume(handle, { concurrency: 1 })
    await place.queue.consume(handle, { concurrency: 1 })
    await place.queue.add(ids(20))
    await until(() => expect(taken.toSorted()).toEqual(ids(20).toSorted()))
    await sleep(QUIET_MILLISECONDS)
    expect(taken).toHaveLength(20)
  })

  test('keeps queues apart', async () => {
    const taken: string[] = []
    const consume = (name: string) =>
      place.queues.queue(name).consume(async (job) => void taken.push(`${name} ${job.ids}`), { concurrency: 1 })
    await Promise.all([consume('dedupe'), consume('classify')])
    await place.queues.queue('dedupe').add(['a'])
    await place.queues.queue('classify').add(['b'])
    await until(() => expect(taken.toSorted()).toEqual(['classify b', 'dedupe a']))
  })

  test('a queue that is busy does not hold up another', async () => {
    const release = Promise.withResolvers<void>()
    const reached: string[] = []
    await place.queue.add(ids(10))
    await place.queue.consume(() => release.promise, { concurrency: 2 })
    await place.queues.queue('digest').consume(async (job) => void reached.push(...job.ids), { concurrency: 1 })
    await place.queues.queue('digest').add(['a'])
    await until(() => expect(reached).toEqual(['a']))
    release.resolve()
  })

  test('asked for a name again, gives the same queue', async () => {
    await place.queues.queue('ingest').add(['a'])
    expect(place.queues.queue('ingest')).toBe(place.queue)
    expect(place.queue.name).toBe('ingest')
    expect(await place.queue.count()).toEqual({ waiting: 1, active: 0, delayed: 0 })
  })
}
