import { resolve } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { parse } from '@daybrief/parsers'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Briefing, Editorial } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../desk.ts'
import { drain } from '../drain.ts'
import { takeIn } from '../take-in.ts'
import { openDueEditions } from './open-due-editions.ts'

/** The edition closes at 23:00 UTC, 06:00 in Phnom Penh. */
const BEFORE = '2025-03-13T12:00:00.000Z'
const CLOSING = '2025-03-13T23:00:00.000Z'
const EDITION = 'southeast-asia-2025-03-14'

let editorial: Editorial
let store: Store
let now: Date
let setAt: number
let delivered: Briefing[]

beforeAll(async () => {
  const all = await readEditorial(resolve(import.meta.dirname, '../../../../editorial'))
  editorial = { ...all, editions: all.editions.filter(({ id }) => id === 'southeast-asia') }
})

beforeEach(async () => {
  setClock(new Date(BEFORE))
  delivered = []
  store = await openSqliteStore(':memory:', { createdAt: BEFORE })
})

const setClock = (instant: Date) => {
  now = instant
  setAt = performance.now()
}

const deskOf = (): Desk => ({
  store,
  queues: memoryQueues(),
  context: {
    editorial,
    version: 'test',
    parse: (document, bytes) => parse(document, bytes, { publishers: editorial.publishers }),
  },
  waits: [],
  // The clock is set by the test and runs from there: what is put off for seconds must come due.
  now: () => new Date(now.getTime() + performance.now() - setAt),
  tell: () => {},
  deliver: async (briefing) => {
    delivered.push(briefing)
  },
})

const report = (town: string, date: string) =>
  `Police in ${town} close a checkpoint\n\n${town.toUpperCase()}, Cambodia, ${date} (Mekong Courier) – Police in ${town}, Cambodia, closed a checkpoint on the border with Laos, the governor said.\n\nNobody was hurt, he said, and traffic was sent over the old bridge at ${town}.\n`

async function arrive(name: string, text: string, at: string): Promise<void> {
  setClock(new Date(at))
  await takeIn({ name, bytes: new TextEncoder().encode(text), arrival: 'file', address: null, charset: null }, deskOf())
}

describe('an edition that is due', { timeout: 20_000 }, () => {
  it('is opened once, by whichever worker sees it first, and made of what had come by then', async () => {
    await arrive('in-time.txt', report('Kampong Roluos', 'March 13, 2025'), BEFORE)
    await arrive('a-second-late.txt', report('Phum Thmei', 'March 13, 2025'), '2025-03-13T23:00:01.000Z')
    setClock(new Date('2025-03-13T23:00:05.000Z'))
    const opened = await Promise.all([openDueEditions(deskOf()), openDueEditions(deskOf()), openDueEditions(deskOf())])
    expect(opened.flat()).toEqual([EDITION])
    await Promise.all([drain(deskOf(), { workers: 2 }), drain(deskOf(), { workers: 2 })])
    expect(await openDueEditions(deskOf())).toEqual([])
    expect(delivered).toHaveLength(1)
    expect(delivered[0]?.documents.map(({ name }) => name)).toEqual(['in-time.txt'])
  })

  it('is not opened before it closes, nor for a closing before the store was made', async () => {
    setClock(new Date('2025-03-13T22:59:59.000Z'))
    expect(await openDueEditions(deskOf())).toEqual([])
    setClock(new Date(CLOSING))
    expect(await openDueEditions(deskOf())).toEqual([EDITION])
  })

  it('leaves a late article to the next edition, which marks it', async () => {
    await arrive('in-time.txt', report('Kampong Roluos', 'March 13, 2025'), BEFORE)
    setClock(new Date(CLOSING))
    await openDueEditions(deskOf())
    await drain(deskOf(), { workers: 1 })
    await arrive('late.txt', report('Phum Thmei', 'March 13, 2025'), '2025-03-14T01:00:00.000Z')
    await arrive('new.txt', report('Stung Krom', 'March 14, 2025'), '2025-03-14T02:00:00.000Z')
    setClock(new Date('2025-03-14T23:00:00.000Z'))
    expect(await openDueEditions(deskOf())).toEqual(['southeast-asia-2025-03-15'])
    await drain(deskOf(), { workers: 1 })
    const late = Object.fromEntries(delivered[1]?.articles.map(({ documentName, late }) => [documentName, late]) ?? [])
    expect(late).toEqual({ 'late.txt': true, 'new.txt': false })
    expect(delivered[1]?.manifest.previous?.edition).toBe(EDITION)
  })

  it('waits for inputs in work until its grace is over, and then goes without them', async () => {
    await arrive('done.txt', report('Kampong Roluos', 'March 13, 2025'), BEFORE)
    await drain(deskOf(), { workers: 1 })
    await arrive('stuck.txt', report('Phum Thmei', 'March 13, 2025'), BEFORE)
    const [stuck] = await store.find('stuck.txt')
    await store.ledger.claim('ingest', [stuck?.id ?? ''], { now: BEFORE, leaseSeconds: 24 * 3600 })
    setClock(new Date(CLOSING))
    await openDueEditions(deskOf())
    const desk = deskOf()
    const { digestPlace } = await import('../places/digest.ts')
    const { workOff } = await import('../work-off.ts')
    await workOff([EDITION], { place: digestPlace, desk })
    expect(delivered).toEqual([])
    expect((await store.ledger.of([EDITION]))[0]?.reason).toContain('1 of 2 inputs are still in work')
    setClock(new Date('2025-03-13T23:30:00.000Z'))
    await workOff([EDITION], { place: digestPlace, desk })
    expect(delivered[0]?.documents.map(({ name, status }) => [name, status]).sort()).toEqual([
      ['done.txt', 'processed'],
      ['stuck.txt', 'in work'],
    ])
    const next = await store.documentsFor(
      {
        id: 'southeast-asia-2025-03-15',
        plan: 'southeast-asia',
        date: '2025-03-15',
        closesAt: '2025-03-14T23:00:00.000Z',
      },
      { receivedBy: null },
    )
    expect(next.map(({ name }) => name)).toEqual(['stuck.txt'])
  })
})
