import { expect, test } from 'vitest'
import { EMPTY, type Place } from './place.ts'

/** What is refused, before anything is added. */
export function refusalsContract(place: Place): void {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %s as batch and as concurrency',
    async (value) => {
      await expect(place.queue.add(['a'], { batch: value })).rejects.toThrow(RangeError)
      await expect(place.queue.consume(async () => {}, { concurrency: value })).rejects.toThrow(RangeError)
      expect(await place.queue.count()).toEqual(EMPTY)
    },
  )

  test('refuses an empty id, and adds none of the others', async () => {
    await expect(place.queue.add(['a', ''])).rejects.toThrow('ids[1]: expected a string that is not empty, came ""')
    expect(await place.queue.count()).toEqual(EMPTY)
  })

  test.each(['', 'a:b', 'a b', 'été'])('refuses "%s" as the name of a queue', (wrong) => {
    expect(() => place.queues.queue(wrong)).toThrow(TypeError)
  })
}
