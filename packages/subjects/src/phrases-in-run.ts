import { type Found, type PhraseIndex, RUN_KEY } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** All terms inside a run of a script without spaces: where a word ends there, only a dictionary could tell. */
export function phrasesInRun(index: PhraseIndex, text: string, token: Token, at: number, found: Found[]): void {
  const { letters, places } = compact(text, token)
  for (let i = 0; i < letters.length; i++) {
    for (let length = 1; length <= Math.min(RUN_KEY, letters.length - i); length++) {
      const key = letters.slice(i, i + length)
      for (const { term, id } of index.runs.get(key) ?? []) {
        if (!letters.startsWith(term, i) || isCut(letters, i, i + term.length)) continue
        found.push({ id, from: at, to: at + 1, start: places(i), end: places(i + term.length - 1) + 1 })
      }
    }
  }
}

const KATAKANA = /^[\u30a1-\u30ff]{2}$/
const MARK = /\p{M}/u

/** Whether a term would begin or end inside a letter with its marks, or inside a longer katakana word. */
function isCut(letters: string, start: number, end: number): boolean {
  if (end < letters.length && (MARK.test(letters[end]!) || KATAKANA.test(letters.slice(end - 1, end + 1)))) return true
  return start > 0 && (MARK.test(letters[start]!) || KATAKANA.test(letters.slice(start - 1, start + 1)))
}

/** A run without its zero-width spaces, and the way back from its letters to the text. */
function compact(text: string, token: Token): { letters: string; places: (letter: number) => number } {
  const surface = text.slice(token.start, token.end)
  if (!/[\u200b-\u200d\u2060]/.test(surface)) return { letters: surface, places: (letter) => token.start + letter }
  const offsets: number[] = []
  let letters = ''
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060) continue
    offsets.push(token.start + i)
    letters += surface[i]
  }
  return { letters, places: (letter) => offsets[letter]! }
}
