import type { Article } from '@daybrief/schema'

const MINUTES_A_DAY = 24 * 60

/**
 * When an article was published, in minutes since 1970 in UTC; null when unknown. A day without a time counts as its
 * last minute, so that a report with a time on that day comes first; a time without an offset counts as UTC.
 */
export function publishedMinute(article: Article): number | null {
  const published = article.publishedAt
  if (published === null) return null
  const day = Date.parse(`${published.date}T00:00:00Z`) / 60_000
  if (published.time === null) return day + MINUTES_A_DAY - 1
  const [hours = '0', minutes = '0'] = published.time.split(':')
  return day + Number(hours) * 60 + Number(minutes) - offsetMinutes(published.zone)
}

/** Minutes east of UTC of `+07:00`, `-0430`, `UTC+7`; 0 for names of zones, whose offset a text does not tell. */
function offsetMinutes(zone: string | null): number {
  const [, sign, hours = '0', minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/.exec(zone ?? '') ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Order of telling: by time, the undated last, then by id. Never by arrival. */
export function firstTold(left: Article, right: Article): number {
  const a = publishedMinute(left) ?? Number.POSITIVE_INFINITY
  const b = publishedMinute(right) ?? Number.POSITIVE_INFINITY
  if (a !== b) return a < b ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
