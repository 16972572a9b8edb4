import { type DateMention, datesIn } from '@daybrief/language'
import type { Range } from '@daybrief/schema'

/** Where the words stand from which a date of publication can be told; all ranges are of the document's text. */
export type DateSources = {
  text: string
  whole: Range
  /** Lines that hold a date and hardly anything else. */
  lines: readonly Range[]
  dateline: Range | null
  captions: readonly Range[]
  paragraphs: readonly Range[]
  /** Opinion is written days after what it speaks of: only a date line dates it. */
  opinion: boolean
}

/** Reports tell when in their first sentences: so many characters of the first paragraphs are looked at. */
const LEAD = { paragraphs: 3, characters: 450 }

/** The dates in a stretch of the document, with their ranges in the document. */
export function mentionsIn(text: string, { start, end }: Range): DateMention[] {
  return datesIn(text.slice(start, end)).map((mention) => ({
    ...mention,
    range: { start: start + mention.range.start, end: start + mention.range.end },
  }))
}

/** The dates in an article's first sentences. */
export function leadMentions({ text, paragraphs }: DateSources): DateMention[] {
  const found: DateMention[] = []
  let left = LEAD.characters
  for (const { start, end } of paragraphs.slice(0, LEAD.paragraphs)) {
    if (left <= 0) break
    found.push(...mentionsIn(text, { start, end: Math.min(end, start + left) }))
    left -= end - start
  }
  return found
}

export const isDay = ({ month, day }: DateMention) => month !== null && day !== null

/** A weekday and nothing else. */
export const isWeekday = ({ weekday, day }: DateMention) => weekday !== null && day === null
