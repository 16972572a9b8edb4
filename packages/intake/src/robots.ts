import type { Arrived } from './arrived.ts'
import { FetchFailure } from './fetch-failure.ts'
import { ROBOT } from './robot-name.ts'

/** RFC 9309, 2.4: not to be kept for longer than a day. */
const KEPT_MS = 24 * 3600 * 1000
/** A site that wants more between two pages is read at this pace; its feed's other pages come with the next fetch. */
const SLOWEST_PACE_MS = 10_000

/** What a robots.txt says of an address. */
export type RobotsRule = { allowed: boolean; intervalMs: number | null }

/**
 * Asks the robots.txt of a site what it says of an address, once a day for each site. As RFC 9309 has it: without one
 * (status 4xx) all is allowed; while it cannot be reached nothing is.
 */
export function robots(fetch: (address: string) => Promise<Arrived>): (address: string) => Promise<RobotsRule> {
  const sites = new Map<string, { rules: Promise<Rules | null>; readAt: number }>()

  async function rulesOf(origin: string): Promise<Rules | null> {
    const rulesIn = await parser()
    const address = `${origin}/robots.txt`
    try {
      return rulesIn(address, new TextDecoder().decode((await fetch(address)).bytes))
    } catch (error) {
      const status = error instanceof FetchFailure ? (error.refusal?.status ?? 0) : 0
      return status >= 400 && status < 500 && status !== 429 ? rulesIn(address, '') : null
    }
  }

  return async (address) => {
    const { origin } = new URL(address)
    let site = sites.get(origin)
    if (site === undefined || Date.now() - site.readAt > KEPT_MS) {
      site = { rules: rulesOf(origin), readAt: Date.now() }
      sites.set(origin, site)
    }
    const rules = await site.rules
    if (rules === null) sites.delete(origin)
    const delay = rules?.getCrawlDelay(ROBOT)
    return {
      allowed: rules?.isAllowed(address, ROBOT) ?? false,
      intervalMs: delay === undefined ? null : Math.min(delay * 1000, SLOWEST_PACE_MS),
    }
  }
}

type Rules = Awaited<ReturnType<Awaited<ReturnType<typeof parser>>>>

/** Its types are those of a module that is its own default; Node gives the function itself. */
async function parser() {
  const { default: parse } = await import('robots-parser')
  return parse as unknown as typeof parse.default
}
