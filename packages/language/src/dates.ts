import type { Range } from '@daybrief/schema'
import { daysInMonth } from './date-calendar.ts'
import { dateHints } from './date-hints.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './date-names.ts'
import { DATE_PATTERNS } from './date-patterns.ts'

/** A date as it is written, with the parts that stand there; what does not stand there is null. */
export type DateMention = {
  range: Range
  text: string
  year: number | null
  /** 1 to 12. */
  month: number | null
  day: number | null
  /** 0 is Sunday. */
  weekday: number | null
  /** HH:MM, 24 hours. */
  time: string | null
}

/** Month names that are also common words: in lower case they count only beside a year. */
const MONTHS_OR_WORDS = new Set(['may', 'march', 'mar', 'mars', 'mac', 'mai', 'jan', 'dec', 'sept'])

/**
 * The dates in a text, in order: full ones, those without a year, months of a year, and weekdays. Months in English,
 * French, Spanish, Indonesian and Malay, Vietnamese, Chinese and ISO 8601 numbers. Numbers that could be read two ways
 * (4/6/2024) are left out. A span of days (2–6 March) gives its first and its last day.
 */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const { start, end } of dateHints(text)) {
    const stretch = text.slice(start, end)
    for (const { needs, pattern } of DATE_PATTERNS)
      if (needs.test(stretch)) for (const match of stretch.matchAll(pattern)) found.push(...mentionsOf(match, start))
  }
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const kept: DateMention[] = []
  let end = 0
  for (const mention of found) {
    if (mention.range.start < end) continue
    kept.push(mention)
    end = mention.range.end
  }
  return kept
}

function mentionsOf(match: RegExpExecArray, offset: number): DateMention[] {
  const groups = match.groups ?? {}
  const year = yearOf(groups)
  if (ordinaryWord(groups.month, year)) return []
  const numeric = groups.first !== undefined ? dayAndMonth(groups) : null
  if (groups.first !== undefined && numeric === null) return []
  const month = numeric?.month ?? monthOf(groups)
  const day = numeric?.day ?? (groups.day === undefined ? null : Number(groups.day))
  if (month !== null && (month < 1 || month > 12)) return []
  if (day !== null && (day < 1 || day > daysInMonth(year ?? 2000, month ?? 1))) return []
  const weekdayName = (groups.weekday ?? groups.weekdayAfter)?.toLowerCase()
  const weekday =
    weekdayName === undefined ? null : (WEEKDAYS.get(weekdayName) ?? SHORT_WEEKDAYS.get(weekdayName) ?? null)
  const whole = { start: offset + match.index, end: offset + match.index + match[0].length }
  const mention = (range: Range, parts: Partial<DateMention>): DateMention => ({
    range,
    text: match[0].slice(range.start - whole.start, range.end - whole.start),
    year,
    month,
    day,
    weekday,
    time: timeOf(groups),
    ...parts,
  })
  if (groups.lastDay === undefined) return [mention(whole, {})]
  const lastDay = Number(groups.lastDay)
  if (lastDay < 1 || lastDay > daysInMonth(year ?? 2000, month ?? 1)) return [mention(whole, {})]
  const cut = whole.start + lastDayAt(match[0], groups.lastDay, String(groups.day))
  return [
    mention({ start: whole.start, end: whole.start + lengthBefore(match[0], cut - whole.start) }, { time: null }),
    mention({ start: cut, end: whole.end }, { day: lastDay, weekday: null }),
  ]
}

/** Offset of a span's last day, behind its first. */
function lastDayAt(text: string, lastDay: string, day: string): number {
  const first = text.indexOf(day)
  return text.indexOf(lastDay, first + day.length)
}

/** Length of a span's first date: without the word or dash that joins it to the last. */
function lengthBefore(text: string, cut: number): number {
  return text.slice(0, cut).replace(/[\s\u2013-]*(?:to|and|until)?\s*$/i, '').length
}

function ordinaryWord(name: string | undefined, year: number | null): boolean {
  return name !== undefined && year === null && /^\p{Ll}/u.test(name) && MONTHS_OR_WORDS.has(name)
}

function monthOf(groups: Record<string, string | undefined>): number | null {
  if (groups.monthNumber !== undefined) return Number(groups.monthNumber)
  return groups.month === undefined ? null : (MONTHS.get(groups.month.toLowerCase()) ?? null)
}

/** Two-digit years as POSIX `strptime` reads `%y`: 69 to 99 are 19xx. They count after a three-letter month or `’`. */
function yearOf(groups: Record<string, string | undefined>): number | null {
  if (groups.year !== undefined) return Number(groups.year)
  if (groups.shortYear === undefined || groups.month === undefined || groups.month.length > 3) return null
  const short = Number(groups.shortYear)
  return short >= 69 ? 1900 + short : 2000 + short
}

/** 24/6/2024: which number is the month, when only one can be; with stops (4.6.2024) the day comes first. */
function dayAndMonth(groups: Record<string, string | undefined>): { day: number; month: number } | null {
  const first = Number(groups.first)
  const second = Number(groups.second)
  if (groups.separator === '.' || first > 12 || first === second) return { day: first, month: second }
  return second > 12 ? { day: second, month: first } : null
}

function timeOf(groups: Record<string, string | undefined>): string | null {
  if (groups.hour === undefined) return null
  const minute = Number(groups.minute)
  const half = groups.half?.toLowerCase()
  const hour = half === undefined ? Number(groups.hour) : (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
