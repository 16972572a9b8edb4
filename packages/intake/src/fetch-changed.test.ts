import { expect, test } from 'vitest'
import { serve } from './cases/serve.ts'
import { fetchAddress, fetchChanged } from './fetch-address.ts'

const inside = { allowPrivate: true }
const MONDAY = 'Mon, 05 May 2031 08:00:00 GMT'

/** A server that knows one version of a feed, by ETag and date. */
const versioned = () =>
  serve((incoming, response) => {
    const known = incoming.headers['if-none-match'] === '"v1"' || incoming.headers['if-modified-since'] === MONDAY
    if (known) response.writeHead(304).end()
    else response.writeHead(200, { etag: '"v1"', 'last-modified': MONDAY }).end('version 1')
  })

test('what changed comes with what it is known by', async () => {
  const address = await versioned()
  const { arrived, validators } = await fetchChanged(address, { etag: '"v0"', lastModified: null }, inside)
  expect(new TextDecoder().decode(arrived?.bytes)).toBe('version 1')
  expect(validators).toEqual({ etag: '"v1"', lastModified: MONDAY })
})

test.each([
  { etag: '"v1"', lastModified: null },
  { etag: null, lastModified: MONDAY },
])('what did not change since %j does not come, and is still known by it', async (since) => {
  expect(await fetchChanged(await versioned(), since, inside)).toEqual({ arrived: null, validators: since })
})

test('a redirect keeps the question', async () => {
  const target = await versioned()
  const address = await serve((_incoming, response) => response.writeHead(301, { location: target }).end())
  expect((await fetchChanged(address, { etag: '"v1"', lastModified: null }, inside)).arrived).toBeNull()
})

test('nothing changed is no answer to those who did not ask', async () => {
  const address = await serve((_incoming, response) => response.writeHead(304).end())
  await expect(fetchAddress(address, inside)).rejects.toMatchObject({ kind: 'status' })
})

test('the encoding that the server states is kept', async () => {
  const address = await serve((_incoming, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=TIS-620' }).end('x'),
  )
  expect((await fetchAddress(address, inside)).charset).toBe('tis-620')
})

test('a server that says no says for how long', async () => {
  const address = await serve((_incoming, response) => response.writeHead(429, { 'retry-after': '90' }).end())
  await expect(fetchAddress(address, inside)).rejects.toMatchObject({
    kind: 'status',
    refusal: { status: 429, retryAfterSeconds: 90 },
  })
})
