import { ENGLISH_MONTHS, terms } from '@daybrief/language'
import { remembered } from '../once.ts'
import type { Reading } from './reading.ts'

const YEAR = /\b(?:19|20)\d\d\b/g
const MONTH = new RegExp(String.raw`\b(?:${ENGLISH_MONTHS.join('|')})\b`, 'g')
const WEEKDAY = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g
const AGO = /\blast (?:week|month|year|night)\b|\byesterday\b/gi
/** When something was said says nothing of when it happened: `said on Monday`, `on Monday denied`. */
const SAID_ON =
  /\b(?:said|says|told [a-z]+|announced|reported|added|confirmed)(?: (?:late|early|on|in))*\s+(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\s+(?=(?:said|told|announced|reported|confirmed|denied|rejected|dismissed|blamed|accused|claimed|condemned|warned)\b)/g
const AT = /\b(?:in|at|near|off|around|outside|inside|above|below)\s+(?:the\s+)?$/i

/** Whether two sentences tell of different times or places: what they count there need not be the same. */
export function setApart(a: Reading, b: Reading): boolean {
  const x = settingOf(a)
  const y = settingOf(b)
  return x.some((one, kind) => apart(one, y[kind] ?? new Set()))
}

/** The years, months, weekdays, times ago and places of a sentence. */
const settingOf = remembered(({ line, names }: Reading) => [
  ...[YEAR, MONTH, WEEKDAY, AGO].map((time) => new Set(line.replace(SAID_ON, ' ').match(time) ?? [])),
  placesIn(line, names),
])

/** Both name some, and none in common. */
const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
  x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one))

/** Names behind a preposition of place; dates, which stand behind the same prepositions, have no content word. */
const placesIn = (line: string, names: Reading['names']) =>
  new Set(
    names
      .filter(
        ({ text, range }) =>
          // `at Veda's plant` is at no place named Veda.
          AT.test(line.slice(0, range.start)) && !line.startsWith("'s", range.end) && terms(text).length > 0,
      )
      .map(({ text }) => text.replace(/^.*'s\s+/, '')),
  )
