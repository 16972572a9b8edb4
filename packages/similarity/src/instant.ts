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

/** An article and when it was published, in minutes since 1970; null when unknown. */
type Timed = { article: Article; minute: number | null }

/** Order of telling: by time, the undated last, then by id. Never by arrival. */
export const firstTold = (left: Article, right: Article) =>
  compared({ article: left, minute: publishedMinute(left) }, { article: right, minute: publishedMinute(right) })

/** Articles in order of telling; for many articles faster than sorting by `firstTold`. */
export const inOrder = (articles: readonly Article[]): Article[] =>
  articles
    .map((article) => ({ article, minute: publishedMinute(article) }))
    .sort(compared)
    .map(({ article }) => article)

function compared(left: Timed, right: Timed): number {
  const a = left.minute ?? Number.POSITIVE_INFINITY
  const b = right.minute ?? Number.POSITIVE_INFINITY
  if (a !== b) return a < b ? -1 : 1
  return left.article.id < right.article.id ? -1 : left.article.id > right.article.id ? 1 : 0
}
