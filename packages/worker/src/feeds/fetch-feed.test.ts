import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { politeFetcher } from '@daybrief/intake'
import { memoryQueues } from '@daybrief/queue/memory'
import type { Feed } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openSqliteStore } from '@daybrief/store/sqlite'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { FeedDesk } from './feed-desk.ts'
import { fetchFeed } from './fetch-feed.ts'
import { fetchDueFeeds, fetchFeeds } from './fetch-feeds.ts'

const START = '2031-05-06T08:00:00.000Z'

let now: Date
let store: Store

beforeEach(async () => {
  now = new Date(START)
  store = await openSqliteStore(':memory:', { createdAt: START })
})

const desk = (): FeedDesk => ({
  store,
  queues: memoryQueues(),
  now: () => now,
  tell: () => {},
  fetcher: politeFetcher({ allowPrivate: true, intervalMs: 1 }),
})
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

/** Serves paths; what is asked is written down. */
async function serve(handler: RequestListener): Promise<{ address: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((incoming, response) => {
    asked.push(incoming)
    handler(incoming, response)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const feedAt = (address: string, changes: Partial<Feed> = {}): Feed => ({
  id: 'harbour',
  address,
  publisher: null,
  interval: 30,
  full: false,
  paused: false,
  ...changes,
})
const rss = (...titles: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>${titles.map((title) => `<item><title>${title}</title><link>/x</link></item>`).join('')}</channel></rss>`

/** Titles in the documents of the store, document by document, in order. */
async function titles(): Promise<string[][]> {
  const documents = await store.allDocuments()
  const all = await Promise.all(
    documents.map(async ({ id }) => [
      ...new TextDecoder().decode((await store.bytes(id)) ?? undefined).matchAll(/<title>(?!Harbour)(.*?)</g),
    ]),
  )
  return all.map((found) => found.map(([, title]) => title ?? '')).sort()
}

describe('a feed', () => {
  it('brings each entry once, however often and in whatever company it stands there', async () => {
    let feed = rss('b', 'a')
    const { address } = await serve((_incoming, response) => response.end(feed))
    const poll = () => fetchFeed(feedAt(address), desk())
    expect(await poll()).toMatchObject({ status: 'new', documents: [expect.any(String)] })
    feed = rss('d', 'b', 'c', 'a')
    expect(await poll()).toMatchObject({ status: 'new' })
    feed = rss('a', 'd')
    expect(await poll()).toMatchObject({ status: 'nothing new', documents: [] })
    feed = rss('b', 'c')
    expect(await poll()).toMatchObject({ status: 'nothing new' })
    expect(await titles()).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ])
    expect((await store.allDocuments()).map(({ arrival, name }) => [arrival, name])).toEqual([
      ['feed', `${address}/`],
      ['feed', `${address}/`],
    ])
  })

  it('is kept as it came the first time, with the encoding that was stated', async () => {
    const { address } = await serve((_incoming, response) =>
      response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(rss('a')),
    )
    const { documents } = await fetchFeed(feedAt(address), desk())
    expect(new TextDecoder().decode((await store.bytes(documents[0] ?? '')) ?? undefined)).toBe(rss('a'))
    expect(await store.documents(documents)).toMatchObject([{ charset: 'utf-8', mediaType: 'application/rss+xml' }])
    expect(await store.ledger.of(documents)).toMatchObject([{ stage: 'ingest', state: 'due' }])
  })

  it('is not read again when its server says that nothing changed, nor when its bytes say so', async () => {
    const statuses: number[] = []
    const { address, asked } = await serve((incoming, response) => {
      const known = incoming.url === '/etag' && incoming.headers['if-none-match'] === '"1"'
      statuses.push(known ? 304 : 200)
      response.writeHead(known ? 304 : 200, { etag: '"1"' }).end(known ? '' : rss('a'))
    })
    for (const path of ['/etag', '/bytes']) {
      const feed = feedAt(`${address}${path}`, { id: path.slice(1) })
      expect(await fetchFeed(feed, desk())).toMatchObject({ status: 'new' })
      pass(1)
      expect(await fetchFeed(feed, desk())).toMatchObject({ status: 'nothing new' })
    }
    expect(statuses).toEqual([200, 304, 200, 200])
    expect(asked[3]?.headers['if-none-match']).toBe('"1"')
    const [first] = await store.subscriptions.all()
    expect(first).toMatchObject({ broughtAt: START.replace('08:00', '08:01'), failures: 0, error: null })
  })

  it('that moved is read as a whole, and brings no entry twice', async () => {
    const { address, asked } = await serve((_incoming, response) =>
      response.writeHead(200, { etag: '"1"' }).end(rss('a')),
    )
    await fetchFeed(feedAt(`${address}/old`), desk())
    expect(await fetchFeed(feedAt('http://127.0.0.1:1/away'), desk())).toMatchObject({ status: 'failed' })
    expect(await fetchFeed(feedAt(`${address}/new`), desk())).toMatchObject({ status: 'nothing new' })
    expect(await fetchFeed(feedAt('http://127.0.0.1:1/away'), desk())).toMatchObject({ status: 'failed' })
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  it('is fetched by one of several who want to', async () => {
    const { address, asked } = await serve((_incoming, response) => response.end(rss('a')))
    const results = await Promise.all([1, 2, 3].map(() => fetchFeed(feedAt(address), desk())))
    expect(results.map(({ status }) => status).sort()).toEqual(['new', 'passed over', 'passed over'])
    expect(asked).toHaveLength(1)
  })

  it('must be one: a page in its place is a failure and no article', async () => {
    const { address } = await serve((_incoming, response) => response.end('<!doctype html><title>Log in</title>'))
    expect(await fetchFeed(feedAt(address), desk())).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('Expected a feed (RSS, Atom or JSON Feed), got text/html'),
    })
    expect(await store.allDocuments()).toEqual([])
  })

  it('whose entries cannot be told apart is taken as it came', async () => {
    const broken = '<rss version="2.0"><channel><item><title>a</title></channel></rss>'
    const { address } = await serve((_incoming, response) => response.end(broken))
    expect(await fetchFeed(feedAt(address), desk())).toMatchObject({
      status: 'new',
      reason: expect.stringContaining('told apart'),
    })
    expect(await fetchFeed(feedAt(address), desk())).toMatchObject({ status: 'nothing new' })
  })
})

describe('a feed that fails', () => {
  it('stops no other, and is left alone for longer each time until it answers', async () => {
    let works = false
    const { address, asked } = await serve((incoming, response) => {
      if (incoming.url === '/good' || works) response.end(rss(incoming.url ?? ''))
      else response.writeHead(500).end()
    })
    const feeds = [feedAt(`${address}/bad`, { id: 'bad' }), feedAt(`${address}/good`, { id: 'good' })]
    const requests = () => asked.filter(({ url }) => url === '/bad').length
    expect((await fetchDueFeeds(feeds, desk())).map(({ status }) => status)).toEqual(['failed', 'new'])
    pass(29)
    expect(await fetchDueFeeds(feeds, desk())).toEqual([])
    pass(1)
    await fetchDueFeeds(feeds, desk())
    pass(59)
    await fetchDueFeeds(feeds, desk())
    expect(requests()).toBe(2)
    expect((await store.subscriptions.all())[0]).toMatchObject({ failures: 2, error: expect.stringContaining('(500)') })
    works = true
    pass(1)
    expect((await fetchDueFeeds(feeds, desk())).map(({ feed, status }) => [feed, status])).toContainEqual([
      'bad',
      'new',
    ])
    expect((await store.subscriptions.all())[0]).toMatchObject({ failures: 0, error: null, waitUntil: null })
  })

  it('waits for as long as its server asks', async () => {
    const { address } = await serve((_incoming, response) => response.writeHead(429, { 'retry-after': '7200' }).end())
    await fetchFeed(feedAt(address), desk())
    expect((await store.subscriptions.all())[0]?.waitUntil).toBe('2031-05-06T10:00:00.000Z')
  })

  it('did not fail when fetching was stopped', async () => {
    const stop = new AbortController()
    const { address } = await serve(() => stop.abort())
    const stopped = {
      ...desk(),
      signal: stop.signal,
      fetcher: politeFetcher({ allowPrivate: true, signal: stop.signal }),
    }
    expect(await fetchFeeds([feedAt(address)], stopped)).toMatchObject([{ status: 'passed over' }])
    expect(await store.subscriptions.all()).toMatchObject([{ failures: 0, checkedAt: null }])
    expect(await store.subscriptions.claim('feed/harbour', { now: now.toISOString(), leaseSeconds: 1 })).not.toBeNull()
  })
})

describe('a feed of teasers', () => {
  const entries = (count: number, link: (index: number) => string) =>
    `<rss version="2.0"><channel><title>Harbour</title>${Array.from({ length: count }, (_, index) => `<item><title>${index}</title><link>${link(index)}</link><description>Short.</description></item>`).join('')}</channel></rss>`

  it('gives way to the pages behind it, where they may be read', async () => {
    const { address } = await serve((incoming, response) => {
      if (incoming.url === '/feed') response.end(entries(3, (index) => `${address}/${index}`))
      else if (incoming.url === '/robots.txt') response.end('User-agent: *\nDisallow: /2')
      else if (incoming.url === '/1') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset=windows-874' }).end('<!doctype html><p>Long.')
    })
    const result = await fetchFeed(feedAt(`${address}/feed`, { full: true }), desk())
    expect(result).toMatchObject({
      status: 'new',
      reason: expect.stringMatching(/nothing there \(404\).*; .*robots\.txt/),
    })
    expect(await titles()).toEqual([[], ['1', '2']])
    const page = (await store.allDocuments()).find(({ arrival }) => arrival === 'url')
    expect(page).toMatchObject({
      name: `${address}/0`,
      mediaType: 'text/html',
      charset: 'windows-874',
      container: null,
    })
  })

  it('is followed a bounded number of pages at a time, and to its end', async () => {
    const { address, asked } = await serve((incoming, response) => {
      if (incoming.url === '/feed') response.setHeader('etag', '"1"').end(entries(45, (index) => `${address}/${index}`))
      else if (incoming.url === '/robots.txt') response.writeHead(404).end()
      else response.end(`<!doctype html><p>${incoming.url}`)
    })
    const brought: number[] = []
    const reasons: string[] = []
    for (let poll = 0; poll < 4; poll++) {
      const { documents, reason } = await fetchFeed(feedAt(`${address}/feed`, { full: true }), desk())
      brought.push(documents.length)
      reasons.push(reason)
    }
    expect(brought).toEqual([20, 20, 5, 0])
    expect(reasons).toEqual(['25 more with the next fetch', '5 more with the next fetch', '', ''])
    expect(new Set(asked.map(({ url }) => url)).size).toBe(47)
  })

  it('is not followed into this machine', async () => {
    const { address, asked } = await serve((_incoming, response) => response.end(entries(1, () => `${address}/secret`)))
    const feed = await fetchFeed(feedAt(`${address}/feed`, { full: true }), {
      ...desk(),
      fetcher: {
        feed: desk().fetcher.feed,
        page: politeFetcher({ intervalMs: 1 }).page,
      },
    })
    expect(feed).toMatchObject({ status: 'new', reason: expect.stringContaining('the teaser was taken') })
    expect(asked.map(({ url }) => url)).toEqual(['/feed'])
  })
})
