import { isIP } from 'node:net'

/** Where a Redis is: what ioredis connects with, and the address as it may be shown, without user and password. */
export type RedisAddress = {
  shown: string
  connection: {
    host?: string
    port?: number
    path?: string
    username?: string
    password?: string
    db?: number
    tls?: { servername?: string }
  }
}

const SCHEMES = ['redis:', 'rediss:', 'unix:', 'redis+unix:']

/** The port of Redis as registered with IANA. */
const PORT = 6379

/** Longest path of a unix socket: `sun_path` holds 108 bytes on Linux and 104 on macOS and BSD, a closing NUL included. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103

/**
 * Reads the address of a Redis: `redis://[user:password@]host[:port][/db]`, `rediss://…` (TLS), or
 * `unix:///path/to.sock` (`redis+unix://` is the same) with `username`, `password` and `db` as parameters.
 *
 * @throws TypeError when it is none of these; the message shows no password.
 */
export function redisAddress(url: string): RedisAddress {
  const parsed = URL.parse(url)
  if (!parsed || !SCHEMES.includes(parsed.protocol)) {
    throw new TypeError(
      'address of Redis: expected redis://host:port, rediss://host:port or unix:///path/to.sock, came ' +
        (parsed ? `${parsed.protocol}//…` : 'no address'),
    )
  }
  return parsed.protocol.endsWith('unix:') ? socketAddress(parsed) : hostAddress(parsed)
}

function hostAddress(url: URL): RedisAddress {
  if (url.hostname === '') throw new TypeError(`address of Redis: expected a host after ${url.protocol}//`)
  refuseParameters(url, [])
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const port = url.port === '' ? PORT : Number(url.port)
  const db = database(url.pathname.slice(1))
  return {
    shown: `${url.protocol}//${url.hostname}:${port}${db ? `/${db}` : ''}`,
    connection: {
      host,
      port,
      ...credentials(decodeURIComponent(url.username), decodeURIComponent(url.password)),
      ...(db && { db }),
      ...(url.protocol === 'rediss:' && { tls: isIP(host) ? {} : { servername: host } }),
    },
  }
}

function socketAddress(url: URL): RedisAddress {
  const path = decodeURIComponent(url.pathname)
  if (url.host !== '' || path.length < 2) {
    throw new TypeError('address of Redis: expected a full path with three slashes, as in unix:///run/redis.sock')
  }
  const length = Buffer.byteLength(path)
  if (length > LONGEST_SOCKET_PATH) {
    throw new TypeError(
      `address of Redis: expected a socket path of at most ${LONGEST_SOCKET_PATH} bytes, came ${length}: ${path}`,
    )
  }
  refuseParameters(url, ['username', 'password', 'db'])
  const db = database(url.searchParams.get('db') ?? '')
  return {
    shown: `unix://${path}${db ? `?db=${db}` : ''}`,
    connection: {
      path,
      ...credentials(url.searchParams.get('username') ?? '', url.searchParams.get('password') ?? ''),
      ...(db && { db }),
    },
  }
}

function credentials(username: string, password: string): { username?: string; password?: string } {
  return { ...(username && { username }), ...(password && { password }) }
}

function database(text: string): number {
  if (!/^\d{0,5}$/.test(text))
    throw new TypeError(`address of Redis: expected the number of a database, came "${text}"`)
  return Number(text)
}

/** A parameter that is quietly left out is a setting that a person believes to be in force. */
function refuseParameters(url: URL, known: string[]): void {
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(`address of Redis: expected ${known.join(', ') || 'no'} parameters, came "${unknown}"`)
  }
}
