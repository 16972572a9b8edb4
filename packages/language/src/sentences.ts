import type { Range } from '@daybrief/schema'
import { AMBIGUOUS, CALENDAR, OPENERS, TITLES, TITLES_OR_NAMES } from './abbreviations.ts'
import { quotations } from './quotations.ts'

/** A quotation longer than this is split like other text: it is a speech, not a sentence that quotes. In UTF-16 units. */
const LONGEST_WHOLE_QUOTATION = 400

/** Full stops of scripts that need no space after them: CJK, Khmer, Burmese, Devanagari, Arabic, Ethiopic. */
const UNSPACED_END = /[。！？។៕။।॥؟۔።]/

const END = /[.!?…。！？។៕။।॥؟۔።]+[”’"'»›)\]]*|\n[^\S\n]*\n/g

/**
 * Sentences of a text, as ranges without the white space around them. Rule-based after Kiss & Strunk (2006): a stop ends
 * a sentence unless it belongs to a title, an initial, a date, a number or a list mark, unless a lower-case word follows,
 * or unless it stands within a quotation short enough to be read whole. Lines broken by a single newline run on.
 */
export function sentences(text: string): Range[] {
  const quoted = quotations(text).filter(({ range }) => range.end - range.start <= LONGEST_WHOLE_QUOTATION)
  const found: Range[] = []
  let start = 0
  const keep = (end: number) => {
    const range = trimmed(text, { start, end })
    if (range.end > range.start) found.push(range)
    start = end
  }
  let quote = 0
  for (const match of text.matchAll(END)) {
    const at = match.index
    const end = at + match[0].length
    if (match[0].startsWith('\n')) {
      keep(at)
      continue
    }
    while (quote < quoted.length && (quoted[quote]?.range.end ?? 0) <= at) quote++
    const around = quoted[quote]?.range
    if (around && around.start < at && end < around.end) continue
    if (endsSentence(text, { start, at, end })) keep(end)
  }
  keep(text.length)
  return found
}

function endsSentence(text: string, mark: { start: number; at: number; end: number }): boolean {
  const next = text.slice(mark.end, mark.end + 40)
  const closed = /[”’"'»›」』]$/.test(text.slice(mark.at, mark.end))
  // `“好。”他说`: what stands right behind the quotation says whose it is.
  if (UNSPACED_END.test(text.slice(mark.at, mark.end))) return !closed || !/^\p{L}/u.test(next)
  if (next !== '' && !/^\s/.test(next)) return false
  const following = next.trimStart()
  if (following === '') return true
  if (/^[“‘"'«(]*\p{Ll}/u.test(following) && !LIST_LETTER.test(following)) return false
  if (ASIDE_END.test(text.slice(mark.start, mark.end))) return false
  if (!text.startsWith('.', mark.at) || mark.end - mark.at > 1) return true
  const before = text.slice(mark.start, mark.at)
  const word = (/[^\s“‘"'«(]*$/.exec(before)?.[0] ?? '').replace(ELISION, '')
  const lower = word.toLowerCase()
  if (isListMark(before.trim()) || (/^\d{1,2}$/.test(word) && MONTH.test(following))) return false
  if (/^\p{Lu}$/u.test(word) || TITLES.has(lower) || /^(?:\p{L}-)?\p{Lu}(?:\.\p{Lu})+$/u.test(word)) {
    return (isDotted(lower) || TITLES_OR_NAMES.has(lower)) && opens(following)
  }
  if (CALENDAR.has(lower)) return !/^\d/.test(following)
  if (AMBIGUOUS.has(lower) || isDotted(lower)) return opens(following)
  return true
}

/** `b) Wages` opens a point of a list. */
const LIST_LETTER = /^[a-z]\)\s/

/** An abbreviation in brackets, `(ret.)`, ends nothing. */
const ASIDE_END = /\(\p{Ll}{1,5}\.\)$/u

/** `L’avv`, `d’ing`: the article before an abbreviation. */
const ELISION = /^\p{L}{1,2}[’']/u

/** Months behind an ordinal: `am 4. Juni`. */
const MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|januar|februar|mars|maj|juni|juli|oktober|desember|december)\b/

/** `1`, `2)`, `a` at the start of a line are marks of a list. */
const isListMark = (before: string) => /^(?:\d{1,3}|[a-z])\)?$/i.test(before)

const isDotted = (word: string) => /^\p{L}(?:\.\p{L})+$/u.test(word)

const opens = (following: string) => OPENERS.has((/^[“‘"'«(]*(\p{L}+)/u.exec(following)?.[1] ?? '').toLowerCase())

function trimmed(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
