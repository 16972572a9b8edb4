import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { parse } from '@daybrief/parsers'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Editorial } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Desk, WorkEvent } from '../desk.ts'
import { drain } from '../drain.ts'
import { takeIn } from '../take-in.ts'
import { deliverAlert } from './deliver-alert.ts'
import { deliverAlerts } from './deliver-alerts.ts'

const NOW = '2025-03-13T12:00:00.000Z'
const entry = (name: string, alert: boolean) => ({ name, variants: [], near: null, alert, note: 'It carries cement.' })
const VESSELS = { id: 'vessels', name: 'Vessels', entries: [entry('Amber Star', true), entry('Grey Heron', false)] }

let editorial: Editorial
let store: Store
let folder: string
let told: WorkEvent[]

beforeAll(async () => {
  const all = await readEditorial(resolve(import.meta.dirname, '../../../../editorial'))
  editorial = { ...all, watchlists: [VESSELS] }
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-alerts-'))
  store = await openSqliteStore(':memory:', { createdAt: NOW })
  told = []
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const deskOf = (alert: Desk['alert']): Desk => ({
  store,
  queues: memoryQueues(),
  context: {
    editorial,
    version: 'test',
    parse: (document, bytes) => parse(document, bytes, { publishers: editorial.publishers }),
  },
  waits: [],
  now: () => new Date(NOW),
  tell: (event) => told.push(event),
  deliver: async () => {},
  ...(alert ? { alert } : {}),
})
const toFolder: Desk['alert'] = async (notice) => void (await deliverAlert(notice, { folder }))

async function arrive(name: string, vessel: string, desk: Desk): Promise<void> {
  const text = `A ship calls at Port Amber\n\nPORT AMBER, March 13, 2025 (Mekong Courier) – The ${vessel} came in at dawn\u202e, the harbour master said.\n\nNobody knew what was on board.\n`
  await takeIn({ name, bytes: new TextEncoder().encode(text), arrival: 'file', address: null, charset: null }, desk)
}

const alertsTold = () => told.filter(({ stage }) => stage === 'alert').map(({ status }) => status)
const files = () => readdir(join(folder, 'alerts')).catch(() => [])

describe('an alert', { timeout: 20_000 }, () => {
  it('is handed out as soon as an article is classified, for entries that ask for one', async () => {
    const desk = deskOf(toFolder)
    await arrive('dawn.txt', 'Amber Star', desk)
    await arrive('noon.txt', 'Grey Heron', desk)
    await drain(desk, { workers: 2 })
    const [alert] = await store.alerts.raised()
    expect(await files()).toEqual([`${alert?.article}.txt`])
    expect(alert?.deliveredAt).toBe(NOW)
    expect(alertsTold()).toEqual(['kept'])
    const text = await readFile(join(folder, 'alerts', `${alert?.article}.txt`), 'utf8')
    expect(text).toContain('ALERT: Amber Star (Vessels)\nWatched because: It carries cement.\n')
    expect(text).toContain('The Amber Star came in at dawn, the harbour master said.')
    expect(text).toContain('dawn.txt, lines 1 to')
    expect(text).not.toContain('Nobody knew')
  })

  it('waits for somebody who can hand it out, and is not lost when that fails', async () => {
    await arrive('dawn.txt', 'Amber Star', deskOf(undefined))
    await drain(deskOf(undefined), { workers: 1 })
    await deliverAlerts(deskOf(async () => Promise.reject(new Error('no paper'))))
    expect(alertsTold()).toEqual(['error'])
    expect(await store.alerts.waiting({ limit: 9 })).toHaveLength(1)
    await deliverAlerts(deskOf(toFolder))
    expect(await files()).toHaveLength(1)
    expect(alertsTold()).toEqual(['error', 'kept'])
  })

  it('is told once, however many hand it out at once', async () => {
    await arrive('dawn.txt', 'Amber Star', deskOf(undefined))
    await drain(deskOf(undefined), { workers: 1 })
    await Promise.all([
      deliverAlerts(deskOf(toFolder)),
      deliverAlerts(deskOf(toFolder)),
      deliverAlerts(deskOf(toFolder)),
    ])
    await deliverAlerts(deskOf(toFolder))
    expect(alertsTold()).toEqual(['kept'])
    expect(await files()).toHaveLength(1)
  })
})
