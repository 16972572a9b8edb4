import type { PublishedAt } from '@daybrief/schema'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `2014-04-25 17:53:00-04:00`, `26-FEB-1987 15:01:01.79`, `Tue Oct 24, 2006 1:01am EDT`. */
const FORMS = [
  /^\s*(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[ T](?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?<zone>[+-]\d\d:?\d\d|Z)?)?/,
  /^\s*(?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d{4})(?: (?<hour>\d\d):(?<minute>\d\d))?/i,
  /^\s*(?:[a-z]{3},? )?(?<month>[a-z]{3})[a-z]* (?<day>\d{1,2}), (?<year>\d{4})(?: (?<hour>\d{1,2}):(?<minute>\d\d) ?(?<half>[ap])m(?: (?<zone>[A-Z]{3,4}))?)?/i,
]

/**
 * The date of an article as a labelled set gives it.
 *
 * @throws Error when it has none of the known forms
 */
export function goldDate(date: string): PublishedAt {
  for (const form of FORMS) {
    const { year, month = '', day = '', hour, minute = '', half, zone } = form.exec(date)?.groups ?? {}
    if (year === undefined) continue
    const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1)
    return {
      date: `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`,
      time: hour === undefined ? null : `${hourOfDay(hour, half).padStart(2, '0')}:${minute}`,
      zone: zone ?? null,
      basis: 'export',
      confidence: 1,
      evidence: [],
    }
  }
  throw new Error(`expected a date like 2014-04-25, 26-FEB-1987 or Oct 24, 2006, but the gold has "${date}"`)
}

/** `12am` is 0, `12pm` is 12. */
function hourOfDay(hour: string, half: string | undefined): string {
  if (half === undefined) return hour
  return String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}
