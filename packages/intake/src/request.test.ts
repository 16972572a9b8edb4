import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { FetchFailure } from './fetch-failure.ts'
import { request } from './request.ts'

const MEGABYTE = 1024 * 1024
/** Only this one; its neighbours in 127/8 stand for a private network that answers. */
const PUBLIC = '127.0.0.1'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Starts a server on all of loopback and says on which port; its open answers end with the test. */
async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler)
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening))
  return (server.address() as AddressInfo).port
}

function get(port: number, path = '/', options: { timeLimit?: number; signal?: AbortSignal } = {}) {
  const { timeLimit = 5000, signal } = options
  const limits = { mayConnect: (ip: string) => ip === PUBLIC, bodyLimit: 15 * MEGABYTE, timeLimit, signal }
  return request(new URL(`http://${PUBLIC}:${port}${path}`), limits)
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(302, { location, 'set-cookie': 'session=1' }).end()
}

describe('redirects', () => {
  /** /5 redirects to /4 … to /0, which answers. */
  const countdown = (incoming: IncomingMessage, response: ServerResponse) => {
    const left = Number(incoming.url?.slice(1))
    if (left > 0) return redirect(response, `/${left - 1}`)
    response.end(JSON.stringify(incoming.headers))
  }

  test('five are followed, and the last address is told', async () => {
    const port = await serve(countdown)
    expect((await get(port, '/5')).address).toBe(`http://${PUBLIC}:${port}/0`)
  })

  test('six are not', async () => {
    const port = await serve(countdown)
    await expect(get(port, '/6')).rejects.toMatchObject({ kind: 'redirects' })
  })

  test('a circle ends', async () => {
    const port = await serve((_incoming, response) => redirect(response, '/'))
    await expect(get(port)).rejects.toMatchObject({ kind: 'redirects' })
  })

  test('cookies are not kept', async () => {
    const port = await serve(countdown)
    const headers = JSON.parse(new TextDecoder().decode((await get(port, '/1')).bytes))
    expect(Object.keys(headers)).not.toContain('cookie')
    expect(headers).toMatchObject({ 'user-agent': 'daybrief' })
  })

  test('credentials in a redirect are not sent', async () => {
    const seen: (string | undefined)[] = []
    const port = await serve((incoming, response) => {
      seen.push(incoming.headers.authorization)
      if (incoming.url === '/') return redirect(response, `http://desk:secret@${PUBLIC}:${port}/there`)
      response.end()
    })
    await get(port).catch(() => null)
    expect(seen.filter((header) => header !== undefined)).toEqual([])
  })

  test.each([
    'http://127.0.0.2',
    'http://0x7f.2',
    'http://2130706434',
    'http://[::1]',
    'http://[::ffff:127.0.0.2]',
    'http://10.0.0.1',
    'http://169.254.169.254',
    'https://127.0.0.3',
    '//127.0.0.2',
  ])('to %s is refused before anything is sent', async (host) => {
    const asked: (string | undefined)[] = []
    const port = await serve((incoming, response) => {
      asked.push(incoming.url)
      redirect(response, `${host}:${port}/inner`)
    })
    await expect(get(port)).rejects.toMatchObject({ kind: 'private', address: `http://${PUBLIC}:${port}/` })
    expect(asked).toEqual(['/'])
  })

  test.each(['file:///etc/passwd', 'data:text/plain,inner', 'ftp://127.0.0.1/'])(
    'to %s is refused',
    async (location) => {
      const port = await serve((_incoming, response) => redirect(response, location))
      await expect(get(port)).rejects.toBeInstanceOf(FetchFailure)
    },
  )
})

describe('sizes', () => {
  test('15 MiB are read whole, one byte more is refused', async () => {
    const port = await serve((incoming, response) => response.end(Buffer.alloc(Number(incoming.url?.slice(1)))))
    expect((await get(port, `/${15 * MEGABYTE}`)).bytes?.length).toBe(15 * MEGABYTE)
    await expect(get(port, `/${15 * MEGABYTE + 1}`)).rejects.toMatchObject({ kind: 'size' })
  })

  /** 200 MB of zeros: gzip members may follow one another; brotli needs no help to be small. */
  const BOMBS: [string, Buffer][] = [
    ['gzip', Buffer.concat(Array.from({ length: 20 }, () => gzipSync(Buffer.alloc(10 * MEGABYTE))))],
    ['br', brotliCompressSync(Buffer.alloc(200 * MEGABYTE))],
    ['gzip, gzip', gzipSync(Buffer.concat(Array.from({ length: 20 }, () => gzipSync(Buffer.alloc(10 * MEGABYTE)))))],
  ]

  test.each(BOMBS)('a bomb in %s stops at the limit', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MEGABYTE)
    const port = await serve((_incoming, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    )
    const before = process.memoryUsage().rss
    await expect(get(port)).rejects.toMatchObject({ kind: 'size' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE)
  })

  test('an honest compressed body is decoded', async () => {
    const port = await serve((_incoming, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Two boats were found.')),
    )
    expect(new TextDecoder().decode((await get(port)).bytes)).toBe('Two boats were found.')
  })

  test('an endless body stops at the limit', async () => {
    let open = true
    const port = await serve((_incoming, response) => {
      const more = () => {
        while (open && response.write(Buffer.alloc(65536))) {}
      }
      response.on('drain', more).on('close', () => {
        open = false
      })
      more()
    })
    await expect(get(port)).rejects.toMatchObject({ kind: 'size' })
    await expect.poll(() => open).toBe(false)
  })
})

describe('times', () => {
  test.each<[string, RequestListener]>([
    ['that never answers', () => {}],
    ['that never ends its headers', (_incoming, response) => void response.socket?.write('HTTP/1.1 200 OK\r\nx: ')],
    ['that trickles', (_incoming, response) => void setInterval(() => response.write('x'), 20).unref()],
    ['that redirects slowly', (_incoming, response) => void setTimeout(() => redirect(response, '/'), 150).unref()],
  ])('a server %s is left after the limit', async (_what, handler) => {
    const port = await serve(handler)
    const started = performance.now()
    await expect(get(port, '/', { timeLimit: 300 })).rejects.toMatchObject({
      kind: 'time',
      message: expect.stringContaining('within 0.3 s'),
    })
    expect(performance.now() - started).toBeLessThan(1500)
  })

  test('a caller can stop it', async () => {
    const port = await serve(() => {})
    const stop = new AbortController()
    const answer = get(port, '/', { signal: stop.signal })
    stop.abort()
    await expect(answer).rejects.toBeInstanceOf(FetchFailure)
  })
})

describe('answers', () => {
  test.each([
    [404, 'The server has nothing there (404); check the address.'],
    [403, 'The server does not let us read it (403).'],
    [503, 'The server answered with an error (503); try again later.'],
  ])('%i is no document', async (status, sentence) => {
    const port = await serve((_incoming, response) => response.writeHead(status).end('<p>Sorry'))
    await expect(get(port)).rejects.toMatchObject({ kind: 'status', message: `http://${PUBLIC}:${port}/: ${sentence}` })
  })

  test('an empty body is an empty document', async () => {
    const port = await serve((_incoming, response) => response.writeHead(204).end())
    expect((await get(port)).bytes).toEqual(new Uint8Array())
  })

  test('a broken connection is told plainly', async () => {
    const port = await serve((_incoming, response) => void response.socket?.resetAndDestroy())
    await expect(get(port)).rejects.toMatchObject({ kind: 'network' })
  })

  test('a port nobody listens on is told plainly', async () => {
    const port = await serve(() => {})
    for (const close of closing.splice(0)) close()
    await expect(get(port)).rejects.toMatchObject({
      kind: 'network',
      message: expect.stringContaining('takes no connections there'),
    })
  })
})
