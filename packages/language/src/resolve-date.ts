import { addDays, isoDate, weekdayOf } from './date-calendar.ts'
import type { DateMention } from './dates.ts'

/** How far back a year is looked for that makes weekday and day agree: the calendar repeats after at most 12 years. */
const YEARS_BACK = 12

/**
 * The day a mention means, as an ISO date, or null when it cannot be told. A full date needs no anchor. Without a year:
 * the latest such day not after the anchor, on the weekday that is named, if one is. A weekday alone: the nearest such
 * day not after the anchor. A mention that contradicts itself (a full date on another weekday) keeps its date: weekdays
 * are what writers get wrong.
 */
export function resolveDate(mention: DateMention, options: { anchor: string | null }): string | null {
  const { year, month, day, weekday } = mention
  const { anchor } = options
  if (month !== null && day !== null) {
    if (year !== null) return isoDate(year, month, day)
    if (anchor === null) return null
    const anchorYear = Number(anchor.slice(0, 4))
    for (let back = 0; back <= YEARS_BACK; back++) {
      const date = isoDate(anchorYear - back, month, day)
      if (date !== null && date <= anchor && (weekday === null || weekdayOf(date) === weekday)) return date
    }
    return null
  }
  if (month !== null || year !== null || weekday === null || anchor === null) return null
  return addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7))
}
