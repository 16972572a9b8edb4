import { columns } from './columns.ts'

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u

/** Latin letters, signs and marks: told first, because most words are. */
const LATIN = /^[!-\u024f\u2010-\u2027]*$/

/** Signs that open, and so belong to what follows. */
const OPENS = /[\p{Ps}\p{Pi}]$/u

// The locale is fixed; words of these scripts are found by dictionary, whatever it is.
const words = new Intl.Segmenter('en', { granularity: 'word' })
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A word between spaces, cut where its script allows a line to end. */
export function breakWord(word: string): string[] {
  if (LATIN.test(word) || !UNSPACED.test(word)) return [word]
  const parts: string[] = []
  for (const { segment, isWordLike } of words.segment(word)) {
    const last = parts.at(-1)
    if (last === undefined || (isWordLike && mayEnd(last, segment))) parts.push(segment)
    // Opening signs part from what stands before them, closing ones stay with it.
    else if (OPENS.test(segment) && UNSPACED.test(last)) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}

/** Text cut between characters into stretches that fit a line; most fit as they are. */
export function cutToWidth(text: string, width: number): string[] {
  if (columns(text) <= width) return [text]
  const parts = ['']
  for (const { segment } of characters.segment(text)) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && columns(last + segment) > width) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}

/** Whether a line may end between a stretch and a word: one of them is written without spaces, and nothing is open. */
function mayEnd(left: string, word: string): boolean {
  return !OPENS.test(left) && (UNSPACED.test(left) || UNSPACED.test(word))
}
