import { Permanent, RetryLater } from '@daybrief/pipeline'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Document } from '@daybrief/schema'
import type { Ending, Store } from '@daybrief/store'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk, WorkEvent } from './desk.ts'
import type { Place } from './place.ts'
import { workOff } from './work-off.ts'

const ID = 'a'.repeat(32)
const document: Document = {
  id: ID,
  name: 'note.txt',
  mediaType: 'text/plain',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2025-03-12T00:00:00.000Z',
  size: 0,
}

let now: Date
let store: Store
let told: WorkEvent[]
let desk: Desk

beforeEach(async () => {
  now = new Date('2025-03-12T00:00:00.000Z')
  store = await openSqliteStore(':memory:', { createdAt: now.toISOString() })
  told = []
  const queues = memoryQueues()
  desk = {
    store,
    queues,
    context: null as never,
    waits: [1, 10],
    now: () => now,
    tell: (event) => told.push(event),
    deliver: async () => {},
  }
  await store.addDocument(document, new Uint8Array())
})

const placeThat = (run: () => Promise<Ending>): Place => ({
  stage: 'ingest',
  leaseSeconds: 60,
  open: async (inputs) => new Map(inputs.map((input) => [input, run])),
})
const fails = (error: Error) => placeThat(async () => Promise.reject(error))
const rowOf = async () => (await store.ledger.of([ID])).find(({ stage }) => stage === 'ingest')
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

describe('workOff', () => {
  it('ends a claim, makes the next stage due and queues it', async () => {
    const next = [{ stage: 'dedupe' as const, input: `${ID}-0001` }]
    await workOff([ID], { place: placeThat(async () => ({ status: 'kept', reason: '1 article', next })), desk })
    expect(await rowOf()).toMatchObject({ state: 'kept', reason: '1 article' })
    expect(told).toEqual([{ stage: 'ingest', input: ID, status: 'kept', reason: '1 article' }])
    expect((await store.ledger.due('dedupe', { now: now.toISOString(), limit: 9 })).map(({ input }) => input)).toEqual([
      `${ID}-0001`,
    ])
    expect((await desk.queues.queue('dedupe').count()).waiting).toBe(1)
  })

  it('does nothing for a job that is doubled', async () => {
    let runs = 0
    const place = placeThat(async () => {
      runs++
      return { status: 'dropped', reason: 'nothing in it' }
    })
    await Promise.all([workOff([ID], { place, desk }), workOff([ID, ID], { place, desk })])
    await workOff([ID], { place, desk })
    expect(runs).toBe(1)
  })

  it('puts what is permanent on the dead list at once', async () => {
    await workOff([ID], { place: fails(new Permanent('it is no text')), desk })
    expect(await store.ledger.dead()).toMatchObject([{ input: ID, reason: 'it is no text', attempts: 0 }])
  })

  it('tries an error again after each wait, then gives it up with the last error', async () => {
    const place = fails(new Error('disk full'))
    await workOff([ID], { place, desk })
    expect(await rowOf()).toMatchObject({ state: 'due', attempts: 1, reason: 'disk full' })
    await workOff([ID], { place, desk })
    expect(await rowOf()).toMatchObject({ attempts: 1 })
    pass(1)
    await workOff([ID], { place, desk })
    pass(10)
    await workOff([ID], { place, desk })
    expect(await rowOf()).toMatchObject({ state: 'failed', reason: 'tried 3 times; the last error: disk full' })
  })

  it('uses no attempt for what must wait', async () => {
    for (let time = 0; time < 20; time++) {
      await workOff([ID], { place: fails(new RetryLater('not yet', 5)), desk })
      pass(5)
    }
    expect(await rowOf()).toMatchObject({ state: 'due', attempts: 0, starts: 0, reason: 'not yet' })
  })

  it('takes an input that never ends for poison after three starts', async () => {
    for (let start = 0; start < 3; start++) {
      await store.ledger.claim('ingest', [ID], { now: now.toISOString(), leaseSeconds: 60 })
      pass(61)
    }
    let runs = 0
    const place = placeThat(async () => {
      runs++
      return { status: 'kept', reason: '' }
    })
    await workOff([ID], { place, desk })
    expect(runs).toBe(0)
    expect(await rowOf()).toMatchObject({ state: 'failed' })
    expect((await rowOf())?.reason).toContain('started 3 times and never ended')
  })

  it('lets a stale worker change nothing', async () => {
    const place = placeThat(async () => {
      pass(61)
      const [claim] = await store.ledger.claim('ingest', [ID], { now: now.toISOString(), leaseSeconds: 60 })
      if (claim)
        await store.ledger.finish([{ claim, ending: { status: 'kept', reason: 'by another' } }], {
          now: now.toISOString(),
        })
      return { status: 'kept', reason: 'by a stale worker', next: [{ stage: 'dedupe', input: 'x' }] }
    })
    await workOff([ID], { place, desk })
    expect(await rowOf()).toMatchObject({ reason: 'by another' })
    expect(told).toEqual([])
    expect((await desk.queues.queue('dedupe').count()).waiting).toBe(0)
  })
})
