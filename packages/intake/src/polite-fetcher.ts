import type { Arrived } from './arrived.ts'
import { type FetchOptions, fetchAddress, fetchChanged, type Validators } from './fetch-address.ts'
import { FetchFailure } from './fetch-failure.ts'
import { HOST_INTERVAL_MS, hostGate } from './host-gate.ts'
import { robots } from './robots.ts'

/** RFC 9309, 2.5: at least so much of a robots.txt has to be read. */
const ROBOTS_LIMIT = 500 * 1024

/** Fetches feeds and the pages they point to at a pace their hosts can bear. */
export type PoliteFetcher = {
  /** A feed that changed since it had these validators; see `fetchChanged`. */
  feed: (address: string, since: Validators | null) => ReturnType<typeof fetchChanged>
  /**
   * A page that was linked to, unless the robots.txt of its site asks us not to.
   * @throws FetchFailure
   */
  page: (address: string) => Promise<Arrived>
}

/** A fetcher with its own memory of hosts; one for each process. */
export function politeFetcher(
  options: Pick<FetchOptions, 'allowPrivate' | 'signal'> & { intervalMs?: number } = {},
): PoliteFetcher {
  const { intervalMs: least = HOST_INTERVAL_MS, ...fetching } = options
  const { signal } = options
  const gate = hostGate({ intervalMs: least })
  const rules = robots((address) =>
    gate(address, () => fetchAddress(address, { ...fetching, bodyLimit: ROBOTS_LIMIT }), { signal }),
  )
  return {
    feed: (address, since) =>
      gate(address, () => fetchChanged(address, since, { ...fetching, arrival: 'feed' }), { signal }),
    async page(address) {
      const { allowed, intervalMs } = await rules(address)
      if (!allowed) throw new FetchFailure('robots', address, 'The robots.txt of its site asks us not to read it.')
      const pace = Math.max(least, intervalMs ?? 0)
      return gate(address, () => fetchAddress(address, fetching), { intervalMs: pace, signal })
    },
  }
}
