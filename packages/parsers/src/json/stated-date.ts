import type { PublishedAt } from '@daybrief/schema'
import { feedDate } from '../feed/feed-date.ts'

/** How sure a date in an address is: papers put the day of publication there, and seldom that of an update. */
const ADDRESS_CONFIDENCE = 0.85
/** `/2031/05/09/`, `/2031-05-09-`, `/20310509/`; never `/2031/05/`, which has no day. */
const IN_PATH =
  /[/_-](?<year>(?:19|20)\d\d)(?<separator>[/-]?)(?<month>0[1-9]|1[0-2])\k<separator>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/** What publishing systems write when they have no date: the first days of their clocks. */
const NO_DATE = /^(?:0001-|1[0-8]\d\d-|1970-01-01)/

/** The first of stated dates that can be read, with the words that state it; null when there is none. */
export function statedDate(dates: readonly string[]): { stated: string; found: PublishedAt } | null {
  for (const stated of dates) {
    const found = feedDate([stated])
    if (found !== null && !NO_DATE.test(found.date)) return { stated, found }
  }
  return null
}

/** The day in the path of an article's address, or null. */
export function addressDate(address: string | null): PublishedAt | null {
  if (address === null || !URL.canParse(address)) return null
  const { year, month, day } = IN_PATH.exec(new URL(address).pathname)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return null
  return {
    date: `${year}-${month}-${day}`,
    time: null,
    zone: null,
    basis: 'address',
    confidence: ADDRESS_CONFIDENCE,
    evidence: [],
  }
}
