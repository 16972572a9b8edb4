import type { PublishedAt, Range } from '@daybrief/schema'
import { feedDate } from '../feed/feed-date.ts'
import { evidenceAt } from '../text/evidence-at.ts'

/** How sure a date in an address is: papers put the day of publication there, and seldom that of an update. */
const ADDRESS_CONFIDENCE = 0.85
/** `/2031/05/09/`, `/2031-05-09-`, `/20310509/`; never `/2031/05/`, which has no day. */
const IN_PATH =
  /[/_-](?<year>(?:19|20)\d\d)(?<separator>[/-]?)(?<month>0[1-9]|1[0-2])\k<separator>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/**
 * The day that a document states of an article, which stands in its text at `range`; null when it cannot be read.
 */
export function statedDate(
  dates: readonly string[],
  options: { text: string; range: Range; basis: 'line' | 'export' },
): PublishedAt | null {
  const found = feedDate(dates)
  if (found === null) return null
  return { ...found, basis: options.basis, evidence: [evidenceAt(options.text, options.range)] }
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
