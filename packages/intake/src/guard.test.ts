import type { LookupAddress, lookup } from 'node:dns'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { guardedConnector, guardedLookup } from './guard.ts'
import { isPublicAddress } from './public-address.ts'

const guard = { mayConnect: isPublicAddress, asked: 'https://news.example/feed' }

/** A name server that gives these addresses for any name. */
function answering(...addresses: string[]): typeof lookup {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const answer = (_name: string, options: { all?: boolean }, callback: (...results: unknown[]) => void) =>
    options.all ? callback(null, found) : callback(null, found[0]?.address, found[0]?.family)
  return answer as unknown as typeof lookup
}

function look(resolve: typeof lookup, all: boolean): Promise<string | LookupAddress[]> {
  return new Promise((found, failed) =>
    guardedLookup(guard, resolve)('news.example', { all }, (error, addresses) =>
      error ? failed(error) : found(addresses),
    ),
  )
}

test('a name with public addresses is looked up as ever', async () => {
  expect(await look(answering('93.184.215.14', '2606:4700::1'), true)).toHaveLength(2)
  expect(await look(answering('93.184.215.14'), false)).toBe('93.184.215.14')
})

test.each([
  [['127.0.0.1']],
  [['::1']],
  [['93.184.215.14', '10.0.0.1']],
  [['2606:4700::1', '::ffff:192.168.0.1']],
  [['169.254.169.254']],
])('a name that leads to %s is refused', async (addresses) => {
  const refusal = { kind: 'private', address: guard.asked, message: expect.stringContaining('news.example') }
  await expect(look(answering(...addresses), true)).rejects.toMatchObject(refusal)
  await expect(look(answering(...addresses.toReversed()), false)).rejects.toMatchObject(refusal)
})

test('a failure of the look-up stays what it is', async () => {
  const failing = ((_name: string, _options: object, callback: (error: Error) => void) =>
    callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))) as unknown as typeof lookup
  await expect(look(failing, true)).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('a connection that came about to a private address is closed before a byte is sent', async () => {
  const received: Buffer[] = []
  const server = createServer((socket) => socket.on('data', (bytes) => received.push(bytes)).on('error', () => {}))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const connected = new Promise((made, failed) =>
    // An IP address is not looked up, so that only the check of the connection itself is left.
    guardedConnector(guard, answering())(
      { hostname: '127.0.0.1', protocol: 'http:', port: String(port) },
      (error, socket) => (error ? failed(error) : made(socket)),
    ),
  )
  await expect(connected).rejects.toMatchObject({ kind: 'private' })
  await new Promise((closed) => server.close(closed))
  expect(received).toEqual([])
})
