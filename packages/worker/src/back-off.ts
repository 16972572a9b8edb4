const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** A Retry-After beyond a week is a mistake, and the feed would be lost for as long. */
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS

/**
 * Until when something that is asked again and again and failed is left alone, as an ISO instant: its usual pause, doubled
 * for each failure in a row after the first, at most a day; longer when its server asks for it.
 */
export function backOff(options: {
  now: Date
  minutes: number
  failures: number
  retryAfterSeconds?: number | null
}): string {
  const { now, minutes, failures, retryAfterSeconds } = options
  const doubled = minutes * MINUTE_MS * 2 ** (failures - 1)
  const asked = Math.min((retryAfterSeconds ?? 0) * 1000, LONGEST_RETRY_AFTER_MS)
  return new Date(now.getTime() + Math.max(Math.min(doubled, DAY_MS), asked)).toISOString()
}
