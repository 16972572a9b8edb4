import type { Arrived } from './arrived.ts'
import { charsetOf } from './charset-of.ts'
import { FetchFailure } from './fetch-failure.ts'

/** The largest honest feeds hold a few megabytes; counted after decompression, so that a bomb stops. */
const BODY_LIMIT = 15 * 1024 * 1024
/** From the first look-up to the last byte; a slower server would hold up the desk. */
const TIME_LIMIT_MS = 20_000

export type FetchOptions = {
  /** How the document is said to have come in; default `url`. */
  arrival?: 'url' | 'feed'
  /** Fetch from private networks too: for a desk with a feed server of its own. Default false. */
  allowPrivate?: boolean
  /** Default 20 seconds, in milliseconds. */
  timeLimit?: number
  /** Default 15 MiB, in bytes. */
  bodyLimit?: number
  /** Stops the request from outside. */
  signal?: AbortSignal
}

/** What a server knows its last answer by (RFC 9110, 8.8). */
export type Validators = { etag: string | null; lastModified: string | null }

/**
 * The one way out to the web. Fetches an address over http or https, without credentials or cookies, over at most 5
 * redirects, within 20 s in all and up to 15 MiB of decoded bytes. On every hop the connected address is checked, not
 * the name; private networks are refused.
 *
 * @throws FetchFailure with one plain sentence
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Arrived> {
  const { arrived } = await fetchChanged(address, null, options)
  if (arrived) return arrived
  throw new FetchFailure('status', address, 'The server said that nothing changed (304), and was not asked that.')
}

/**
 * Fetches as `fetchAddress` does, if it changed since an answer with these validators: `arrived` is null when it did
 * not. Answers with the validators for the next time.
 *
 * @throws FetchFailure with one plain sentence
 */
export async function fetchChanged(
  address: string,
  since: Validators | null,
  options: FetchOptions = {},
): Promise<{ arrived: Arrived | null; validators: Validators }> {
  const { arrival = 'url', allowPrivate = false, bodyLimit = BODY_LIMIT, timeLimit = TIME_LIMIT_MS, signal } = options
  const url = checkedUrl(address)
  // The HTTP client takes a tenth of a second to load, which those who only read files should not pay.
  const [{ request }, { isPublicAddress }] = await Promise.all([import('./request.ts'), import('./public-address.ts')])
  const mayConnect = allowPrivate ? () => true : isPublicAddress
  const answer = await request(url, { mayConnect, bodyLimit, timeLimit, signal, headers: conditions(since) })
  const { bytes, headers } = answer
  const charset = charsetOf(headers.get('content-type'))
  return {
    arrived: bytes === null ? null : { name: url.href, bytes, arrival, address: answer.address, charset },
    // A 304 need not repeat them.
    validators: {
      etag: headers.get('etag') ?? (bytes === null ? (since?.etag ?? null) : null),
      lastModified: headers.get('last-modified') ?? (bytes === null ? (since?.lastModified ?? null) : null),
    },
  }
}

function conditions(since: Validators | null): Record<string, string> {
  return {
    ...(since?.etag ? { 'if-none-match': since.etag } : {}),
    ...(since?.lastModified ? { 'if-modified-since': since.lastModified } : {}),
  }
}

function checkedUrl(address: string): URL {
  const url = URL.parse(address.trim())
  if (!url) throw new FetchFailure('address', address, 'This is no address; write it as https://example.org/feed.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchFailure('address', address, `Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`)
  }
  if (url.username !== '' || url.password !== '') {
    const bare = new URL(url)
    bare.username = bare.password = ''
    throw new FetchFailure(
      'address',
      bare.href,
      'It carries a user name or password, which are never sent; leave them out.',
    )
  }
  url.hash = ''
  return url
}
