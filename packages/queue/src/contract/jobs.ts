import { expect, test } from 'vitest'
import type { Job } from '../queue.ts'
import { EMPTY, type Place, until } from './place.ts'

/** What goes in comes out: in order, in batches, as often as it was added. */
export function jobsContract(place: Place): void {
  test('gives one consumer the jobs in the order in which they were added', async () => {
    const taken: string[] = []
    await place.queue.add(['c', 'a'])
    await place.queue.add(['b'])
    await place.queue.consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
    await place.queue.add(['d'])
    await until(() => expect(taken).toEqual(['c', 'a', 'b', 'd']))
    await until(async () => expect(await place.queue.count()).toEqual(EMPTY))
    expect(place.errors).toEqual([])
  })

  test('puts at most `batch` ids into a job', async () => {
    const taken: Job[] = []
    await place.queue.add(['a', 'b', 'c', 'd', 'e'], { batch: 2 })
    expect(await place.queue.count()).toEqual({ waiting: 3, active: 0, delayed: 0 })
    await place.queue.consume(async (job) => void taken.push(job), { concurrency: 1 })
    await until(() =>
      expect(taken).toEqual([
        { v: 1, ids: ['a', 'b'] },
        { v: 1, ids: ['c', 'd'] },
        { v: 1, ids: ['e'] },
      ]),
    )
  })

  test('adds nothing when there is nothing to add', async () => {
    await place.queue.add([])
    expect(await place.queue.count()).toEqual(EMPTY)
  })

  test('takes the same id as often as it is added', async () => {
    const taken: string[] = []
    await place.queue.consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
    await place.queue.add(['a'])
    await until(() => expect(taken).toEqual(['a']))
    await until(async () => expect(await place.queue.count()).toEqual(EMPTY))
    await place.queue.add(['a'])
    await until(() => expect(taken).toEqual(['a', 'a']))
  })
}
