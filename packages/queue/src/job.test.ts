import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jobsOf, readJob } from './job.ts'

const ids = fc.array(fc.string({ minLength: 1 }))

test('jobs hold every id once, in order, in jobs that are full but for the last', () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 20 }), (given, batch) => {
      const jobs = jobsOf(given, { batch })
      expect(jobs.flatMap((job) => job.ids)).toEqual(given)
      expect(jobs.slice(0, -1).every((job) => job.ids.length === batch)).toBe(true)
      expect(jobs.every((job) => job.ids.length > 0)).toBe(true)
    }),
  )
})

test('what is written is read', () => {
  fc.assert(
    fc.property(ids, (given) => {
      for (const job of jobsOf(given, { batch: 3 })) {
        expect(readJob(JSON.parse(JSON.stringify(job)))).toEqual({ is: 'job', job })
      }
    }),
  )
})

test('whatever is in a queue, reading it does not throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(['job', 'later', 'broken']).toContain(readJob(value).is)
    }),
  )
})

test('a later version is told from a broken job, whatever else it holds', () => {
  expect(readJob({ v: 2, ids: ['a'] })).toEqual({ is: 'later', v: 2 })
  expect(readJob({ v: 7, inputs: [{ id: 'a' }] })).toEqual({ is: 'later', v: 7 })
})

test.each([
  [undefined, 'expected {"v":1,"ids":[…]}, came undefined'],
  [null, 'expected {"v":1,"ids":[…]}, came null'],
  [{ ids: ['a'] }, 'expected {"v":1,"ids":[…]}, came {"ids":["a"]}'],
  [{ v: '1', ids: ['a'] }, 'expected {"v":1,"ids":[…]}, came {"v":"1","ids":["a"]}'],
  [{ v: 0, ids: ['a'] }, 'expected "v" from 1 up, came {"v":0,"ids":["a"]}'],
  [{ v: 1 }, 'expected "ids" to be strings, at least one and none empty, came {"v":1}'],
  [{ v: 1, ids: [] }, 'expected "ids" to be strings, at least one and none empty, came {"v":1,"ids":[]}'],
  [{ v: 1, ids: ['a', 2] }, 'expected "ids" to be strings, at least one and none empty, came {"v":1,"ids":["a",2]}'],
  [{ v: 1, ids: [''] }, 'expected "ids" to be strings, at least one and none empty, came {"v":1,"ids":[""]}'],
])('%j is broken', (value, reason) => {
  expect(readJob(value)).toEqual({ is: 'broken', reason })
})

test('a long payload is cut in the error', () => {
  const found = readJob({ v: 0, ids: Array.from({ length: 1_000 }, () => 'harbour') })
  expect(found.is === 'broken' && found.reason.length).toBeLessThan(200)
})
