import type { Range } from '@daybrief/schema'
import { dateLineOf } from './date-line.ts'

/** Small words within a name. */
const WITHIN = 'of|the|and|for|de|del|des|di|da|du|la|le|los|al|el|van|von|und|et|y'

/** A name of one to six words and a date, with a comma, a rule or brackets between. */
const MASTHEAD = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s+(?:(?:${WITHIN}|&)\s+)*\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,5})\s*[,;:|(–—-]\s*(?<date>.*?\d.*?)\)?\.?$`,
  'u',
)

/** A name of six words and a date are shorter by far; a paragraph need not be read. */
const LONGEST = 160

/**
 * A line such as people write above what they paste: `Harbour Wire, 10 June 2024`, `The Strait Gazette (10 June 2024)`. The
 * name may be that of a place as well. Offsets are in the line; null for any other line, and where the year is missing, as
 * in the datelines of reports.
 */
export function mastheadLineOf(line: string): { name: Range; date: Range } | null {
  if (line.length > LONGEST) return null
  const found = MASTHEAD.exec(line)?.groups
  if (found === undefined) return null
  const { name = '', date = '' } = found
  const mention = dateLineOf(date)
  if (mention === null || mention.year === null || dateLineOf(line) !== null) return null
  const start = line.indexOf(date, name.length)
  return { name: { start: 0, end: name.length }, date: { start, end: start + date.length } }
}
