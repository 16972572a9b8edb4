import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { memoryQueues } from '@daybrief/queue/memory'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { expect, it, onTestFinished } from 'vitest'
import type { Desk } from './desk.ts'
import { incoming } from './incoming.ts'

const settings = { watch: undefined, imapUrl: undefined, imapPasswordFile: undefined, allowPrivate: true }

async function deskWith(address: string, interval: number | null): Promise<Desk> {
  const feed = { id: 'harbour', address, publisher: null, interval, full: false, paused: false }
  return {
    store: await openSqliteStore(':memory:', { createdAt: '2031-05-06T08:00:00.000Z' }),
    queues: memoryQueues(),
    context: { editorial: { feeds: [feed] } } as never,
    waits: [],
    now: () => new Date('2031-05-06T08:00:00.000Z'),
    tell: () => {},
    deliver: async () => {},
  }
}

/** A server with a feed; to all else it never answers. */
async function serve(): Promise<string> {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/feed')
      response.end('<rss version="2.0"><channel><item><title>Fog</title></item></channel></rss>')
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function until<Value>(ask: () => Promise<Value | false | undefined>): Promise<Value> {
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

it('fetches feeds that have an interval, and puts what came into the queue', async () => {
  const desk = await deskWith(`${await serve()}/feed`, 30)
  const rounds = incoming(desk, settings, { onError: () => {} })
  await until(async () => (await desk.queues.queue('ingest').count()).waiting === 1)
  await rounds.stop()
  expect(await desk.store.allDocuments()).toMatchObject([{ arrival: 'feed', mediaType: 'application/rss+xml' }])
})

it('leaves feeds without one to a person', async () => {
  const desk = await deskWith(`${await serve()}/feed`, null)
  await incoming(desk, settings, { onError: () => {} }).stop()
  expect(await desk.store.subscriptions.all()).toEqual([])
})

it('stops at once, though a server does not answer', async () => {
  const desk = await deskWith(`${await serve()}/silent`, 30)
  const started = performance.now()
  const rounds = incoming(desk, settings, { onError: () => {} })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await rounds.stop()
  expect(performance.now() - started).toBeLessThan(5000)
  expect(await desk.store.subscriptions.all()).toMatchObject([{ failures: 0, checkedAt: null }])
})

it('tells a folder that is not there, and goes on', async () => {
  const desk = await deskWith('http://127.0.0.1/feed', null)
  const errors: string[] = []
  const onError = (error: unknown) => errors.push(String(error))
  const rounds = incoming(desk, { ...settings, watch: '/nowhere/at/all' }, { onError })
  await until(async () => errors.length > 0)
  await rounds.stop()
  expect(errors).toEqual([expect.stringContaining('/nowhere/at/all: There is no such file or folder')])
})

it('does not start with a mailbox that has no password', async () => {
  const desk = await deskWith('http://127.0.0.1/feed', null)
  const start = (imapUrl: string) => () => incoming(desk, { ...settings, imapUrl }, { onError: () => {} })
  expect(start('imaps://desk@mail.example/INBOX')).toThrow('DAYBRIEF_IMAP_PASSWORD_FILE')
  expect(start('mail.example')).toThrow('expected the address of a mailbox')
})
