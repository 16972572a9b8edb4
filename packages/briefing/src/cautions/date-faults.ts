import { type DateMention, datesIn, isoDate, weekdayOf } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { daysBetween } from '../calendar.ts'

/** A date that opens with its weekday: behind a date, a weekday may open what follows. */
const LEADING_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i

/** A date without a year is read as of the year in which it lies at most so many days from its article: news is near. */
const NEAR_DAYS = 60

/** Where a sentence gives a day a weekday that it was not: `Tuesday (Jun. 5)` of a year in which that was a Wednesday. */
export function dateFaults(text: string, published: string | null): Range[] {
  return datesIn(text)
    .filter((mention) => LEADING_WEEKDAY.test(mention.text))
    .filter((mention) => {
      const day = dayOf(mention, published)
      return day !== null && weekdayOf(day) !== mention.weekday
    })
    .map(({ range }) => range)
}

/** The day that is meant, its weekday left aside; null when it cannot be told. */
function dayOf({ year, month, day }: DateMention, published: string | null): string | null {
  if (month === null || day === null) return null
  if (year !== null) return isoDate(year, month, day)
  if (published === null) return null
  const near = [-1, 0, 1]
    .flatMap((shift) => isoDate(Number(published.slice(0, 4)) + shift, month, day) ?? [])
    .filter((date) => Math.abs(daysBetween(date, published)) <= NEAR_DAYS)
  return near[0] ?? null
}
