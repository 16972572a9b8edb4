import { lookup } from 'node:dns'
import { Agent, type Dispatcher, fetch } from 'undici'
import { bytesUpTo } from './bytes-up-to.ts'
import { FetchFailure } from './fetch-failure.ts'
import { guardedConnector, guardHops } from './guard.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { ROBOT } from './robot-name.ts'

/** Feeds that moved redirect once or twice; more than five are a fault or a trap. */
const MOST_REDIRECTS = 5

const NOT_MODIFIED = 304

const HEADERS = {
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, text/plain;q=0.9, */*;q=0.5',
  'user-agent': ROBOT,
}

export type RequestOptions = {
  mayConnect: (ip: string) => boolean
  bodyLimit: number
  timeLimit: number
  signal: AbortSignal | undefined
  /** Sent beside our own. */
  headers?: Record<string, string>
}

/** An answer: decoded bytes, null when nothing changed (304), and the address they came from in the end. */
export type Response = { bytes: Uint8Array | null; address: string; headers: Pick<Headers, 'get'> }

/**
 * Sends one GET request and reads its answer.
 *
 * @throws FetchFailure
 */
export async function request(url: URL, options: RequestOptions): Promise<Response> {
  const { mayConnect, bodyLimit, timeLimit } = options
  const guard = { mayConnect, asked: url.href }
  const agent = new Agent({ connect: guardedConnector(guard, lookup) })
  const timer = AbortSignal.timeout(timeLimit)
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer
  const dispatcher = agent.compose(guardHops(guard), limitHops(url.href))
  try {
    const response = await fetch(url, { dispatcher, headers: { ...HEADERS, ...options.headers }, signal })
    const { status, headers, url: address } = response
    if (status === NOT_MODIFIED) return { bytes: null, address, headers }
    if (!response.ok) {
      const refusal = { status, retryAfterSeconds: retryAfterSeconds(headers.get('retry-after'), new Date()) }
      throw new FetchFailure('status', url.href, statusSentence(status), { refusal })
    }
    const bytes = response.body ? await bytesUpTo(bodyLimit, response.body) : new Uint8Array()
    if (!bytes)
      throw new FetchFailure('size', url.href, `It holds more than ${bodyLimit} bytes, the limit for one address.`)
    return { bytes, address, headers }
  } catch (error) {
    throw failureOf(error, url.href, timer.aborted ? timeLimit : null)
  } finally {
    await agent.destroy()
  }
}

function limitHops(address: string): Dispatcher.DispatcherComposeInterceptor {
  let hops = 0
  return (dispatch) => (options, handler) => {
    hops += 1
    if (hops > MOST_REDIRECTS + 1) {
      throw new FetchFailure('redirects', address, `It redirects more than ${MOST_REDIRECTS} times.`)
    }
    return dispatch(options, handler)
  }
}

function statusSentence(status: number): string {
  if (status === 404 || status === 410) return `The server has nothing there (${status}); check the address.`
  if (status === 401 || status === 403) return `The server does not let us read it (${status}).`
  return `The server answered with an error (${status}); try again later.`
}

/** Finds our own failure under the client's error, or names the client's. */
function failureOf(error: unknown, address: string, timeLimit: number | null): FetchFailure {
  if (timeLimit !== null) {
    const reason = `It was not read to its end within ${timeLimit / 1000} s; try again later.`
    return new FetchFailure('time', address, reason, { cause: error })
  }
  let cause = error
  while (cause instanceof Error && !(cause instanceof FetchFailure) && cause.cause) cause = cause.cause
  if (cause instanceof FetchFailure) return cause
  const { code, message } = cause as NodeJS.ErrnoException
  const reason = NETWORK_SENTENCES[code ?? ''] ?? `The server could not be read (${message}).`
  return new FetchFailure('network', address, reason, { cause: error })
}

const NETWORK_SENTENCES: Record<string, string> = {
  ECONNREFUSED: 'The server takes no connections there; check the address and its port.',
  ECONNRESET: 'The server broke the connection off; try again later.',
  ENOTFOUND: 'There is no host of that name, or no network; check the address.',
  EAI_AGAIN: 'The name of the host could not be looked up; check the network.',
}
