import type { Arrived, NewMail, Position, Refused } from '@daybrief/intake'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Store } from '@daybrief/store'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkEvent } from './desk.ts'
import { type MailDesk, readMailbox } from './read-mailbox.ts'

const ADDRESS = 'imaps://desk@mail.example/INBOX'
const START = '2031-05-06T08:00:00.000Z'
const message = (words: string): Arrived => ({
  name: `mid:${words}@desk.example`,
  bytes: new TextEncoder().encode(`From: a@b.example\r\nTo: c@d.example\r\nSubject: ${words}\r\n\r\n${words}`),
  arrival: 'mail',
  address: null,
  charset: null,
})

let now: Date
let store: Store
let told: WorkEvent[]
let asked: (Position | null)[]

beforeEach(async () => {
  now = new Date(START)
  store = await openSqliteStore(':memory:', { createdAt: START })
  told = []
  asked = []
})

const desk = (look: () => Promise<NewMail>, signal?: AbortSignal): MailDesk => ({
  store,
  queues: memoryQueues(),
  now: () => now,
  tell: (event) => told.push(event),
  look: (after) => {
    asked.push(after)
    return look()
  },
  ...(signal ? { signal } : {}),
})
const brings = (uid: number, messages: (Arrived | Refused)[], more = false) =>
  desk(async () => ({ messages, position: { uidValidity: '7', uid }, more }))
const fails = () => desk(async () => Promise.reject(new Error('no answer')))
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}
const known = async () => (await store.subscriptions.all())[0]

describe('a mailbox', () => {
  it('gives a document for each message, and goes on from there', async () => {
    const added = await readMailbox(ADDRESS, brings(4, [message('Fog'), message('Rain')]))
    expect(await store.documents(added)).toMatchObject([
      { arrival: 'mail', mediaType: 'message/rfc822' },
      { arrival: 'mail', mediaType: 'message/rfc822' },
    ])
    expect(await store.ledger.of(added)).toMatchObject([{ state: 'due' }, { state: 'due' }])
    pass(60)
    await readMailbox(ADDRESS, brings(4, []))
    expect(asked).toEqual([null, { uidValidity: '7', uid: 4 }])
    expect(await known()).toMatchObject({ broughtAt: START, checkedAt: now.toISOString() })
  })

  it('is looked into once a minute, by one of many, and at once where more is waiting', async () => {
    await Promise.all([1, 2, 3].map(() => readMailbox(ADDRESS, brings(1, []))))
    pass(59)
    await readMailbox(ADDRESS, brings(1, []))
    expect(asked).toHaveLength(1)
    pass(1)
    await readMailbox(ADDRESS, brings(50, [], true))
    await readMailbox(ADDRESS, brings(60, []))
    expect(asked).toHaveLength(3)
  })

  it('that gives the same message under another number gives no other document', async () => {
    await readMailbox(ADDRESS, brings(1, [message('Fog')]))
    pass(60)
    expect(await readMailbox(ADDRESS, brings(9, [message('Fog')]))).toEqual([])
    expect(await store.allDocuments()).toHaveLength(1)
  })

  it('has its refused messages in the record', async () => {
    await readMailbox(ADDRESS, brings(1, [{ name: `${ADDRESS};UID=1`, reason: 'It is too large.', expected: false }]))
    expect(await store.ledger.dead()).toMatchObject([{ reason: 'It is too large.' }])
  })

  it('that fails is told, left alone for longer each time, and read on from where it was', async () => {
    await readMailbox(ADDRESS, brings(4, []))
    pass(60)
    await readMailbox(ADDRESS, fails())
    expect(told).toMatchObject([{ stage: 'mailbox', status: 'error', reason: 'no answer' }])
    pass(60)
    await readMailbox(ADDRESS, fails())
    expect(await known()).toMatchObject({ failures: 2, error: 'no answer', messages: { uidValidity: '7', uid: 4 } })
    pass(119)
    await readMailbox(ADDRESS, brings(5, []))
    expect(asked).toHaveLength(3)
    pass(1)
    await readMailbox(ADDRESS, brings(5, []))
    expect(await known()).toMatchObject({ failures: 0, error: null, waitUntil: null, messages: { uid: 5 } })
  })

  it('did not fail when reading was stopped', async () => {
    const stop = new AbortController()
    const stopped = desk(async () => {
      stop.abort()
      throw new Error('stopped')
    }, stop.signal)
    await readMailbox(ADDRESS, stopped)
    expect(told).toEqual([])
    expect(await known()).toMatchObject({ failures: 0, checkedAt: null })
  })
})
