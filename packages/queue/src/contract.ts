import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Job, Queue, Queues, QueuesOptions } from './queue.ts'

/** Long enough for a job to go through any driver on a busy machine. */
const PATIENCE = { timeout: 5_000, interval: 5 }

/** Long enough for a job that must not come to come. */
const QUIET_MILLISECONDS = 100

/** What every driver must do. `open` gives queues that share nothing with those it gave before. */
export function queueContract(name: string, open: (options: QueuesOptions) => Queues): void {
  describe(`${name} keeps the contract of queues`, () => {
    let queues: Queues
    let queue: Queue
    let errors: Error[]

    beforeEach(() => {
      errors = []
      queues = open({ onError: (error) => errors.push(error) })
      queue = queues.queue('ingest')
    })
    afterEach(async () => {
      await queues.close()
    })

    const until = (expectation: () => void | Promise<void>) => vi.waitFor(expectation, PATIENCE)
    const empty = { waiting: 0, active: 0, delayed: 0 }
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

    test('gives one consumer the jobs in the order in which they were added', async () => {
      const taken: string[] = []
      await queue.add(['c', 'a'])
      await queue.add(['b'])
      await queue.consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
      await queue.add(['d'])
      await until(() => expect(taken).toEqual(['c', 'a', 'b', 'd']))
      await until(async () => expect(await queue.count()).toEqual(empty))
      expect(errors).toEqual([])
    })

    test('puts at most `batch` ids into a job', async () => {
      const taken: Job[] = []
      await queue.add(['a', 'b', 'c', 'd', 'e'], { batch: 2 })
      expect(await queue.count()).toEqual({ waiting: 3, active: 0, delayed: 0 })
      await queue.consume(async (job) => void taken.push(job), { concurrency: 1 })
      await until(() =>
        expect(taken).toEqual([
          { v: 1, ids: ['a', 'b'] },
          { v: 1, ids: ['c', 'd'] },
          { v: 1, ids: ['e'] },
        ]),
      )
    })

    test('adds nothing when there is nothing to add', async () => {
      await queue.add([])
      expect(await queue.count()).toEqual(empty)
    })

    test('takes the same id as often as it is added', async () => {
      const taken: string[] = []
      await queue.consume(async (job) => void taken.push(...job.ids), { concurrency: 1 })
      await queue.add(['a'])
      await until(() => expect(taken).toEqual(['a']))
      await until(async () => expect(await queue.count()).toEqual(empty))
      await queue.add(['a'])
      await until(() => expect(taken).toEqual(['a', 'a']))
    })

    test('works on as many jobs at once as it was told, and on no more', async () => {
      let now = 0
      let most = 0
      let done = 0
      await queue.add(ids(30))
      await queue.consume(
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
      await queue.consume(handle, { concurrency: 1 })
      await queue.consume(handle, { concurrency: 1 })
      await queue.add(ids(20))
      await until(() => expect(taken.toSorted()).toEqual(ids(20).toSorted()))
      await sleep(QUIET_MILLISECONDS)
      expect(taken).toHaveLength(20)
    })

    test('keeps queues apart', async () => {
      const taken: string[] = []
      const consume = (name: string) =>
        queues.queue(name).consume(async (job) => void taken.push(`${name} ${job.ids}`), { concurrency: 1 })
      await Promise.all([consume('dedupe'), consume('classify')])
      await queues.queue('dedupe').add(['a'])
      await queues.queue('classify').add(['b'])
      await until(() => expect(taken.toSorted()).toEqual(['classify b', 'dedupe a']))
    })

    test('a queue that is busy does not hold up another', async () => {
      const release = Promise.withResolvers<void>()
      const reached: string[] = []
      await queue.add(ids(10))
      await queue.consume(() => release.promise, { concurrency: 2 })
      await queues.queue('digest').consume(async (job) => void reached.push(...job.ids), { concurrency: 1 })
      await queues.queue('digest').add(['a'])
      await until(() => expect(reached).toEqual(['a']))
      release.resolve()
    })

    test('asked for a name again, gives the same queue', async () => {
      await queues.queue('ingest').add(['a'])
      expect(queues.queue('ingest')).toBe(queue)
      expect(queue.name).toBe('ingest')
      expect(await queue.count()).toEqual({ waiting: 1, active: 0, delayed: 0 })
    })

    test('a handler that throws ends its job; it is told once and not tried again', async () => {
      const taken: string[] = []
      await queue.add(['bad', 'good', 'worse'])
      await queue.consume(
        async (job) => {
          taken.push(...job.ids)
          if (job.ids[0] === 'bad') throw new Error('no such harbour')
          if (job.ids[0] === 'worse') throw undefined
        },
        { concurrency: 1 },
      )
      await until(async () => expect(await queue.count()).toEqual(empty))
      await until(() => expect(errors.map(({ message }) => message)).toEqual(['no such harbour', 'undefined']))
      await sleep(QUIET_MILLISECONDS)
      expect(taken).toEqual(['bad', 'good', 'worse'])
    })

    test('a handler that throws before it waits is as one that rejects', async () => {
      await queue.add(['a'])
      await queue.consume(
        () => {
          throw new Error('at once')
        },
        { concurrency: 1 },
      )
      await until(() => expect(errors.map(({ message }) => message)).toEqual(['at once']))
      await until(async () => expect(await queue.count()).toEqual(empty))
    })

    test('tells the same error once, however often it comes', async () => {
      let taken = 0
      await queue.add(ids(50))
      await queue.consume(
        async () => {
          taken += 1
          throw new Error('again')
        },
        { concurrency: 5 },
      )
      await until(() => expect(taken).toBe(50))
      await until(async () => expect(await queue.count()).toEqual(empty))
      expect(errors).toHaveLength(1)
    })

    test('a consumer that is closed waits for the jobs in work and leaves the others', async () => {
      const release = Promise.withResolvers<void>()
      const begun: string[] = []
      const ended: string[] = []
      await queue.add(ids(6))
      const consumer = await queue.consume(
        async (job) => {
          begun.push(...job.ids)
          await release.promise
          ended.push(...job.ids)
        },
        { concurrency: 2 },
      )
      await until(() => expect(begun).toHaveLength(2))
      expect(await queue.count()).toEqual({ waiting: 4, active: 2, delayed: 0 })
      let closed = false
      const closing = Promise.all([consumer.close(), consumer.close()]).then(() => {
        closed = true
      })
      await sleep(QUIET_MILLISECONDS)
      expect(closed).toBe(false)
      release.resolve()
      await closing
      expect(ended.toSorted()).toEqual(['id-0', 'id-1'])
      expect(await queue.count()).toEqual({ waiting: 4, active: 0, delayed: 0 })

      const rest: string[] = []
      await queue.consume(async (job) => void rest.push(...job.ids), { concurrency: 1 })
      await until(() => expect(rest).toEqual(['id-2', 'id-3', 'id-4', 'id-5']))
      expect(errors).toEqual([])
    })

    test('closing all waits for the jobs in work; nothing goes in or out afterwards', async () => {
      const release = Promise.withResolvers<void>()
      const ended: string[] = []
      await queue.add(['a', 'b'])
      await queue.consume(
        async (job) => {
          await release.promise
          ended.push(...job.ids)
        },
        { concurrency: 1 },
      )
      await until(async () => expect(await queue.count()).toMatchObject({ active: 1 }))
      const closing = queues.close()
      release.resolve()
      await closing
      expect(ended).toEqual(['a'])
      await expect(queue.add(['c'])).rejects.toThrow('closed')
      await expect(queue.consume(async () => {}, { concurrency: 1 })).rejects.toThrow('closed')
      expect(await queues.healthy()).toBe(false)
      expect(errors).toEqual([])
    })

    test('is healthy while idle, while waiting for jobs and while all hands are busy', async () => {
      expect(await queues.healthy()).toBe(true)
      const release = Promise.withResolvers<void>()
      await queue.consume(() => release.promise, { concurrency: 1 })
      expect(await queues.healthy()).toBe(true)
      await queue.add(['a', 'b'])
      await until(async () => expect(await queue.count()).toMatchObject({ active: 1 }))
      expect(await queues.healthy()).toBe(true)
      release.resolve()
    })

    test('passes its check', async () => {
      await queues.check()
      expect(errors).toEqual([])
    })

    test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
      'refuses %s as batch and as concurrency',
      async (value) => {
        await expect(queue.add(['a'], { batch: value })).rejects.toThrow(RangeError)
        await expect(queue.consume(async () => {}, { concurrency: value })).rejects.toThrow(RangeError)
        expect(await queue.count()).toEqual(empty)
      },
    )

    test('refuses an empty id, and adds none of the others', async () => {
      await expect(queue.add(['a', ''])).rejects.toThrow('ids[1]: expected a string that is not empty, came ""')
      expect(await queue.count()).toEqual(empty)
    })

    test.each(['', 'a:b', 'a b', 'été'])('refuses "%s" as the name of a queue', (wrong) => {
      expect(() => queues.queue(wrong)).toThrow(TypeError)
    })
  })
}
