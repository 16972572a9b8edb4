import type { LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector, type Dispatcher } from 'undici'
import { FetchFailure } from './fetch-failure.ts'

/** Which IP addresses may be connected to, and the address a person asked for, to name in failures. */
export type Guard = { mayConnect: (ip: string) => boolean; asked: string }

/**
 * Refuses a hop whose host is an IP address that may not be connected to, before anything is sent. It must come first
 * in `compose()`: the first wraps the connection itself, so that nothing later can send a request round it.
 */
export function guardHops(guard: Guard): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const host = new URL(options.path, options.origin).hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !guard.mayConnect(host)) throw refusal(guard, host)
    return dispatch(options, handler)
  }
}

/** Connects where the guard allows it: asks when a name is looked up, and again of the connection that came about. */
export function guardedConnector(guard: Guard, resolve: typeof lookup): buildConnector.connector {
  const connect = buildConnector({ lookup: guardedLookup(guard, resolve), allowH2: false })
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error) return callback(error, null)
      if (guard.mayConnect(socket.remoteAddress ?? '')) return callback(null, socket)
      socket.destroy()
      callback(refusal(guard, options.hostname), null)
    })
}

/**
 * A lookup as `net.connect` takes it, which fails when any address of the name is refused. The connection is then made
 * to the very addresses that were checked, so a name that changes its answer gains nothing.
 */
export function guardedLookup(guard: Guard, resolve: typeof lookup): LookupFunction {
  return (hostname, options, callback) =>
    resolve(hostname, options, (error, found: string | LookupAddress[], family?: number) => {
      if (error) return callback(error, found, family)
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address)
      if (!addresses.every(guard.mayConnect)) return callback(refusal(guard, hostname), found, family)
      callback(null, found, family)
    })
}

function refusal({ asked }: Guard, host: string): FetchFailure {
  return new FetchFailure(
    'private',
    asked,
    `It leads to ${host}, inside a private network; only public ones are fetched.`,
  )
}
