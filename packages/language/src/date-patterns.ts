import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './date-names.ts'

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

const MONTH = `(?<month>${longestFirst(MONTHS.keys()).join('|')})`
const FULL_WEEKDAY = longestFirst(WEEKDAYS.keys()).join('|')
const ANY_WEEKDAY = longestFirst([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()]).join('|')

/** White space inside a date, at most one line break: dates in hard-wrapped text run over the line's end. */
const GAP = String.raw`(?:[ \t\u00a0\u202f]*\r?\n?[ \t\u00a0\u202f]+|[ \t\u00a0\u202f]*\r?\n)`
/** Latin letters and digits; Unicode classes would make these patterns ten times slower to compile. */
const INNER = '[A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff]'
const START = `(?<!${INNER})`
const STOP = `(?!${INNER})`

/** `Tuesday, `, `Tue. `, `Tuesday morning (`. */
const LEADING_WEEKDAY = String.raw`(?:(?<weekday>${ANY_WEEKDAY})\.?(?:${GAP}(?:morning|afternoon|evening|night))?,?${GAP}(?:the${GAP}|le${GAP}|el${GAP}|\()?)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?`
/** `25 to 31`, `2–6`: the second day of a span of days. */
const DAY_SPAN = String.raw`(?:(?:${GAP})?(?:-|–|to|and|until)(?:${GAP})?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?)?`
const TRAILING_WEEKDAY = `(?:,?${GAP}(?<weekdayAfter>${FULL_WEEKDAY})${STOP})?`
/** `, 5:35 PM`, ` at 17.35`, `T17:35:00`; a time needs its minutes, so that `June 4, 5 people` has none. */
const TIME = String.raw`(?:(?:,|;| ?\||T)?(?:${GAP})?(?:at${GAP}|- )?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?![\d.])(?:(?:${GAP})?(?<half>[ap])\.?m${STOP})?)?`

/** A way in which a date is written, and what a text must hold for it to be worth a try: patterns are slow to compile. */
export type DatePattern = { needs: RegExp; pattern: RegExp }

const written = (needs: RegExp, source: string): DatePattern => ({ needs, pattern: new RegExp(START + source, 'gi') })

/** Named groups carry the parts of a date; see `datesIn` for how they are read. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  // 2024-06-04, 2024/6/4 (ISO 8601 and its kin)
  written(
    /\d[-/]\d/,
    String.raw`(?<year>\d{4})(?<separator>[-/])(?<monthNumber>\d{1,2})\k<separator>(?<day>\d{1,2})(?!\d)${TIME}`,
  ),
  // 2024年6月4日
  written(/年/, String.raw`(?<year>\d{4})年(?<monthNumber>\d{1,2})月(?<day>\d{1,2})日`),
  // ngày 4 tháng 6 năm 2024
  written(
    /tháng/i,
    String.raw`(?<day>\d{1,2})${GAP}tháng${GAP}(?<monthNumber>\d{1,2})(?!\d)(?:,?${GAP}(?:năm${GAP})?(?<year>\d{4})${STOP})?`,
  ),
  // Tuesday, 4 June 2024; 4th of June; 3 JAN 90; 25 to 31 May 2024
  written(
    /\d\D{0,20}[a-z]{3}/i,
    String.raw`${LEADING_WEEKDAY}${DAY}${DAY_SPAN}(?:${GAP}|-)(?:of${GAP}|de${GAP})?${MONTH}${STOP}\.?(?:,?(?:${GAP}|-)(?:de${GAP}|del${GAP})?(?<year>\d{4})${STOP}|,?(?:${GAP}|-)['’]?(?<shortYear>\d{2})(?!\d|[:.,]\d)${STOP})?${TRAILING_WEEKDAY}${TIME}`,
  ),
  // Tuesday (Jun. 4); June 4, 2024, 5:35 PM; March 2–6, 2024; March 14, 2013 Thursday 10:35 AM
  written(
    /[a-z]{3}\.?\s+\d/i,
    String.raw`${LEADING_WEEKDAY}${MONTH}\.?${GAP}${DAY}${STOP}${DAY_SPAN}(?!\d)(?:(?:,${GAP}?|${GAP})(?<year>\d{4})${STOP})?${TRAILING_WEEKDAY}${TIME}`,
  ),
  // 04.06.2024 is day first wherever it is written; 24/6/2024 only one way round makes sense
  written(
    /\d[./]\d/,
    String.raw`(?<first>\d{1,2})(?<separator>[./])(?<second>\d{1,2})\k<separator>(?<year>\d{4})${STOP}${TIME}`,
  ),
  // June 2024, but not the end of 31 June 2024, which is no day
  written(/\d{4}/, String.raw`(?<!\d[ -])${MONTH}\.?,?${GAP}(?:of${GAP}|de${GAP})?(?<year>\d{4})${STOP}`),
  // Tuesday
  written(/[a-z]{4}/i, `(?<weekday>${FULL_WEEKDAY})${STOP}`),
]
