import { ENGLISH_MONTHS } from '@daybrief/language'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MS_PER_DAY = 86_400_000

/** A day as a person writes it: `8 June 2024` for `2024-06-08`. */
export function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`
}

/** A month as a person writes it: `June 2024` for `2024-06`. */
export function monthOf(date: string): string {
  const [year = '', month = ''] = date.split('-')
  return `${ENGLISH_MONTHS[Number(month) - 1]} ${year}`
}

/** `Saturday 8 June 2024` for `2024-06-08`. */
export function weekdayOf(date: string): string {
  return `${WEEKDAYS[new Date(Date.parse(date)).getUTCDay()]} ${dayOf(date)}`
}

/** First and last day, the year and month written once where they are the same: `2 May to 8 June 2024`. */
export function spanOf(dates: { first: string; last: string }): string {
  if (dates.first === dates.last) return dayOf(dates.first)
  const [first, last] = [dayOf(dates.first).split(' '), dayOf(dates.last).split(' ')]
  if (first[2] !== last[2]) return `${first.join(' ')} to ${last.join(' ')}`
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} to ${last.join(' ')}`
  return `${first[0]} to ${last.join(' ')}`
}

/** The same span without the year where it lies in the year of the edition: `2 May to 8 June`. */
export function shortSpanOf(dates: { first: string; last: string }, edition: string): string {
  const year = edition.slice(0, 4)
  return dates.first.startsWith(year) && dates.last.startsWith(year)
    ? spanOf(dates).replaceAll(` ${year}`, '')
    : spanOf(dates)
}

/** How old a day is on the day of the edition; null when it lies after it. */
export function ageOf(date: string, edition: string): string | null {
  const days = daysBetween(date, edition)
  if (days < 0) return null
  return days === 0 ? 'today' : days === 1 ? '1 day old' : `${days} days old`
}

/** Days from one day to another; negative when the other comes first. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / MS_PER_DAY)
}
