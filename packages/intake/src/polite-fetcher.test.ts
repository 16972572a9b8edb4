import { expect, test } from 'vitest'
import { serve } from './cases/serve.ts'
import { politeFetcher } from './polite-fetcher.ts'

const PACE_MS = 30
const fetcher = () => politeFetcher({ allowPrivate: true, intervalMs: PACE_MS })

test('a host is asked one thing at a time, with a pause between two', async () => {
  let open = 0
  let most = 0
  const starts: number[] = []
  const address = await serve((_incoming, response) => {
    starts.push(performance.now())
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.end('x')
    }, 20)
  })
  const { feed } = fetcher()
  await Promise.all(['/a', '/b', '/c'].map((path) => feed(`${address}${path}`, null)))
  expect(most).toBe(1)
  // A timer may ring a millisecond early.
  for (let at = 1; at < starts.length; at++)
    expect(starts[at]! - starts[at - 1]!).toBeGreaterThanOrEqual(20 + PACE_MS - 2)
})

test('a slow host holds up no other', async () => {
  const slow = await serve(() => {})
  const quick = await serve((_incoming, response) => response.end('x'))
  const stop = new AbortController()
  const { feed } = politeFetcher({ allowPrivate: true, intervalMs: PACE_MS, signal: stop.signal })
  const waiting = feed(slow, null)
  expect((await feed(quick, null)).arrived).not.toBeNull()
  stop.abort()
  await expect(waiting).rejects.toThrow()
})

test('a host that asked for peace is not asked again', async () => {
  let requests = 0
  const address = await serve((_incoming, response) => {
    requests += 1
    response.writeHead(503, { 'retry-after': '3600' }).end()
  })
  const { feed } = fetcher()
  await expect(feed(`${address}/a`, null)).rejects.toMatchObject({ refusal: { retryAfterSeconds: 3600 } })
  await expect(feed(`${address}/b`, null)).rejects.toThrow(/left alone for (3600|3599) s more/)
  expect(requests).toBe(1)
})

test('a page is read where robots.txt allows it, and robots.txt is asked once', async () => {
  const asked: string[] = []
  const address = await serve((incoming, response) => {
    asked.push(incoming.url ?? '')
    if (incoming.url !== '/robots.txt') response.end('page')
    else response.end('User-agent: daybrief\nDisallow: /private/\n\nUser-agent: *\nDisallow: /')
  })
  const { page } = fetcher()
  expect(new TextDecoder().decode((await page(`${address}/open`)).bytes)).toBe('page')
  await expect(page(`${address}/private/x`)).rejects.toMatchObject({ kind: 'robots' })
  expect(asked).toEqual(['/robots.txt', '/open'])
})

test('a site without robots.txt may be read; one whose robots.txt fails may not, until it is there', async () => {
  let status = 500
  const address = await serve((incoming, response) => {
    if (incoming.url === '/robots.txt') response.writeHead(status)
    response.end('page')
  })
  const { page } = fetcher()
  await expect(page(`${address}/a`)).rejects.toMatchObject({ kind: 'robots' })
  status = 404
  expect((await page(`${address}/a`)).arrival).toBe('url')
})

test('a site may ask for a slower pace', async () => {
  const starts: number[] = []
  const address = await serve((incoming, response) => {
    if (incoming.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 0.2')
    else {
      starts.push(performance.now())
      response.end('page')
    }
  })
  const { page } = fetcher()
  await Promise.all([page(`${address}/a`), page(`${address}/b`)])
  expect(starts[1]! - starts[0]!).toBeGreaterThanOrEqual(198)
})
