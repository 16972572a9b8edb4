import { datesIn, resolveDate } from '@daybrief/language'
import type { PublishedAt } from '@daybrief/schema'

/** Feeds state their dates by machine; those that are wrong are mostly so by a zone. */
const CONFIDENCE = 0.97
const ZONE = /(?:^|[\s\d])(?<zone>Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})\)?\s*$/

/**
 * The day of an entry as the feed states it (RFC 822, ISO 8601 and what else stands there), in the zone stated: an entry
 * of half past midnight in Phnom Penh is not moved to the day before. Null when no date can be read.
 */
export function feedDate(dates: readonly string[]): PublishedAt | null {
  for (const stated of dates) {
    const mention = datesIn(stated).find(({ year, month, day }) => year !== null && month !== null && day !== null)
    const date = mention === undefined ? null : resolveDate(mention, { anchor: null })
    if (mention === undefined || date === null) continue
    const zone = mention.time === null ? null : (ZONE.exec(stated)?.groups?.zone ?? null)
    return { date, time: mention.time, zone, basis: 'feed', confidence: CONFIDENCE, evidence: [] }
  }
  return null
}
