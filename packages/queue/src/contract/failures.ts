import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { EMPTY, ids, type Place, QUIET_MILLISECONDS, until } from './place.ts'

/** What a handler that fails means for its job, and for who is told. */
export function failuresContract(place: Place): void {
  test('a handler that throws ends its job; it is told once and not tried again', async () => {
    const taken: string[] = []
    await place.queue.add(['bad', 'good', 'worse'])
    await place.queue.consume(
      async (job) => {
        taken.push(...job.ids)
        if (job.ids[0] === 'bad') throw new Error('no such harbour')
        if (job.ids[0] === 'worse') throw undefined
      },
      { concurrency: 1 },
    )
    await until(async () => expect(await place.queue.count()).toEqual(EMPTY))
    await until(() => expect(place.errors.map(({ message }) => message)).toEqual(['no such harbour', 'undefined']))
    await sleep(QUIET_MILLISECONDS)
    expect(taken).toEqual(['bad', 'good', 'worse'])
  })

  test('a handler that throws before it waits is as one that rejects', async () => {
    await place.queue.add(['a'])
    await place.queue.consume(
      () => {
        throw new Error('at once')
      },
      { concurrency: 1 },
    )
    await until(() => expect(place.errors.map(({ message }) => message)).toEqual(['at once']))
    await until(async () => expect(await place.queue.count()).toEqual(EMPTY))
  })

  test('tells the same error once, however often it comes', async () => {
    let taken = 0
    await place.queue.add(ids(50))
    await place.queue.consume(
      async () => {
        taken += 1
        throw new Error('again')
      },
      { concurrency: 5 },
    )
    await until(() => expect(taken).toBe(50))
    await until(async () => expect(await place.queue.count()).toEqual(EMPTY))
    expect(place.errors).toHaveLength(1)
  })
}
