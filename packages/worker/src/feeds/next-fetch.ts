import type { Feed, Subscription } from '@daybrief/schema'

const MINUTE_MS = 60_000

/** When the ingest worker fetches a feed next, as an ISO instant; null when it does not. */
export function nextFetch(feed: Feed, known: Subscription | null, options: { now: Date }): string | null {
  if (feed.paused || feed.interval === null) return null
  if (known?.checkedAt == null) return options.now.toISOString()
  const regular = new Date(Date.parse(known.checkedAt) + feed.interval * MINUTE_MS).toISOString()
  return known.waitUntil !== null && known.waitUntil > regular ? known.waitUntil : regular
}
