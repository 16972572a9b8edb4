import { names, terms } from '@daybrief/language'
import type { Reading } from './reading.ts'

const YEAR = /\b(?:19|20)\d\d\b/g
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
const AT = /\b(?:in|at|near|off|around|outside|inside|above|below)\s+(?:the\s+)?$/i

/** Whether two sentences tell of different years, months or places: what they count there need not be the same. */
export const setApart = ({ line: a }: Reading, { line: b }: Reading) =>
  apart(matches(a, YEAR), matches(b, YEAR)) ||
  apart(matches(a, MONTH), matches(b, MONTH)) ||
  apart(placesIn(a), placesIn(b))

/** Both name some, and none in common. */
const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
  x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one))

const matches = (line: string, pattern: RegExp) => new Set(line.match(pattern) ?? [])

/** Names behind a preposition of place; dates, which stand behind the same prepositions, have no content word. */
const placesIn = (line: string) =>
  new Set(
    names(line)
      .filter(({ text, range }) => AT.test(line.slice(0, range.start)) && terms(text).length > 0)
      .map(({ text }) => text),
  )
