import { setTimeout as wait } from 'node:timers/promises'
import { FetchFailure } from './fetch-failure.ts'

/** Between the end of one request to a host and the start of the next; readers of feeds use one to five seconds. */
export const HOST_INTERVAL_MS = 2000
/** Waits that a host asks for, and that a request may sit out; longer ones fail it, and a later fetch tries again. */
const LONGEST_WAIT_MS = 5000

/** Runs a request to the host of an address when it is that host's turn. */
export type HostGate = <Result>(
  address: string,
  ask: () => Promise<Result>,
  options?: { intervalMs?: number | undefined; signal?: AbortSignal | undefined },
) => Promise<Result>

/**
 * A gate that lets one request at a time through to each host, with a pause between two. A host that answers with a
 * Retry-After is left alone for that long: requests to it fail at once.
 */
export function hostGate(options: { intervalMs?: number } = {}): HostGate {
  const usual = options.intervalMs ?? HOST_INTERVAL_MS
  const hosts = new Map<string, { last: Promise<unknown>; freeAt: number }>()

  return (address, ask, { intervalMs = usual, signal } = {}) => {
    const name = URL.parse(address)?.host ?? ''
    const host = hosts.get(name) ?? { last: Promise.resolve(), freeAt: 0 }
    hosts.set(name, host)
    const turn = host.last.then(async () => {
      const left = host.freeAt - Date.now()
      if (left > Math.max(LONGEST_WAIT_MS, intervalMs)) throw closed(address, Math.ceil(left / 1000))
      if (left > 0) await wait(left, undefined, { ...(signal ? { signal } : {}) })
      try {
        return await ask()
      } catch (error) {
        const asked = error instanceof FetchFailure ? (error.refusal?.retryAfterSeconds ?? 0) : 0
        host.freeAt = Date.now() + asked * 1000
        throw error
      } finally {
        host.freeAt = Math.max(host.freeAt, Date.now() + intervalMs)
      }
    })
    host.last = turn.catch(() => {})
    return turn
  }
}

function closed(address: string, seconds: number): FetchFailure {
  const refusal = { status: 429, retryAfterSeconds: seconds }
  return new FetchFailure('status', address, `Its host asked to be left alone for ${seconds} s more.`, { refusal })
}
