import { datesIn, isoDate } from '@daybrief/language'

/** A day as an export states it, with the time and zone beside it. */
export type ExportDate = { date: string; time: string | null; zone: string | null }

/** Languages in which Nexis and Factiva write dates beside those that `datesIn` reads. */
const LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'pl',
  'tr',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'id',
] as const
const NUMERIC = /(?<year>(?:19|20)\d\d)\s*[年년./-]\s*(?<month>\d{1,2})\s*[月월./-]\s*(?<day>\d{1,2})(?!\d)/u
const DAY_FIRST =
  /(?<!\d)(?<day>\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d)/iu
const MONTH_FIRST = /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)/u
const TIME =
  /(?<![\d.])(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?:[:.][0-5]\d)?\s*(?<half>[ap]\.?m\.?(?![\p{L}]))?/iu
const ZONE = /\b(?<zone>GMT|UTC|[A-Z]{3,4}T|[A-Z]{2}T|MEZ|MESZ|[+-]\d\d:?\d\d)\b/u
/** A date line holds weekday, time, zone and edition beside the date, and no sentence. */
const LONGEST_LINE = 90

let months: Map<string, number> | undefined

/** Names of months in all the locales, made at the first use. */
function monthNumbers(): Map<string, number> {
  if (months !== undefined) return months
  months = new Map()
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month++) {
        const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' })
        const part = format.formatToParts(Date.UTC(2001, month - 1, 15)).find(({ type }) => type === 'month')
        const name = (part?.value ?? '').toLowerCase().replace(/\.$/, '')
        if (/^\p{L}+$/u.test(name) && !months.has(name)) months.set(name, month)
      }
  return months
}

/** The first full date in some words, and where it starts and ends in them; null without one. */
export function dayIn(words: string): { date: string; start: number; end: number } | null {
  for (const pattern of [NUMERIC, DAY_FIRST, MONTH_FIRST]) {
    const match = pattern.exec(words)
    const { year, month, day } = match?.groups ?? {}
    if (match === null || year === undefined || month === undefined) continue
    const number = /^\d/.test(month) ? Number(month) : monthNumbers().get(month.toLowerCase())
    const date = number === undefined ? null : isoDate(Number(year), number, Number(day))
    if (date !== null) return { date, start: match.index, end: match.index + match[0].length }
  }
  const mention = datesIn(words).find(({ year, month, day }) => year !== null && month !== null && day !== null)
  const date =
    mention === undefined ? null : isoDate(mention.year as number, mention.month as number, mention.day as number)
  return mention === undefined || date === null ? null : { date, start: mention.range.start, end: mention.range.end }
}

/** The time of day in some words, as HH:MM; null without one. */
function timeIn(words: string): string | null {
  const { hour, minute, half } = TIME.exec(words)?.groups ?? {}
  if (hour === undefined || minute === undefined) return null
  const afternoon = half === undefined ? null : /^p/i.test(half)
  const hours = afternoon === null ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** The date of a field, with the time behind it or in a field of its own. */
export function exportDate(words: string, timeWords = ''): ExportDate | null {
  const day = dayIn(words)
  if (day === null) return null
  const rest = `${words.slice(day.end)} ${timeWords}`
  const time = timeIn(rest)
  return { date: day.date, time, zone: time === null ? null : (ZONE.exec(rest)?.groups?.zone ?? null) }
}

/** Whether a line is a date with weekday, time and edition at most, as stands above the articles of exports. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE || !/\d/.test(line) || /[.!?]["”’]?$/.test(line)) return false
  const day = dayIn(line)
  return day !== null && /^(?:\p{L}+[,.]?\s+)?$/u.test(line.slice(0, day.start))
}

/** Whether a line is a time of day and nothing else. */
export const isTimeLine = (line: string) => line.length <= 16 && timeIn(line) !== null && /^\d{1,2}[:.h]\d\d/.test(line)
