import { type DateMention, datesIn } from '@daybrief/language'

/** Beside its date a date line has a label, an edition, a zone: at most this many words. */
const MOST_OTHER_WORDS = 6
const LONGEST = 120
const DIGIT = /\d/
const LABELS =
  /\b(?:published|posted|updated|last|modified|created|issued|date|dated|on|at|time|edition|am|pm|gmt|utc|ict|bst|est|edt|cet|local|city|final|late|early|home|foreign|first|second|third|section|page|no|print|online|news|publicado|publié|diterbitkan|ngày|đăng)\b/gi

/** Distance of a zone from UTC after a time: `+08:00`, `-0530`, `GMT+7`; not the minus of a span of years. */
const OFFSET = /[+−-](?:\d{2}:?\d{2}|\d{1,2})\b/g

/** The date of a line that holds hardly anything else (`June 4, 2024, 5:35 PM`, `Published: 4 June 2024`), or null. */
export function dateLineOf(line: string): DateMention | null {
  if (line.length > LONGEST || !DIGIT.test(line)) return null
  const mentions = datesIn(line)
  const mention = mentions.find(({ month, day }) => month !== null && day !== null)
  if (mention === undefined) return null
  let rest = line
  for (const { text } of mentions) rest = rest.replace(text, ' ')
  rest = rest.replace(OFFSET, ' ')
  const all = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  const others = rest.replace(LABELS, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return others.length === 0 && all.length <= MOST_OTHER_WORDS ? mention : null
}
