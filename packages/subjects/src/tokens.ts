import { CharacterClass, characterClass } from './character-class.ts'

/** How a token is written: `ministry`, `Ministry`, `MINISTRY`. Initials (`U.S.`) are a case of their own: no pronoun. */
export const Case = { lower: 0, capital: 1, upper: 2, initials: 3 } as const

/** A word of a text; or, where words are not spaced, a run of such letters. */
export type Token = {
  start: number
  end: number
  /** Lower case, NFC; initials without their stops. */
  key: string
  case: number
  /** Letters of a script without spaces. */
  run: boolean
  /** Whether a phrase may go on from the token before: only white space, a hyphen or an apostrophe stands between. */
  joined: boolean
  /** Whether only white space stands between this token and the one before. */
  spaced: boolean
  /** Whether a full stop follows: `Pa.` may be Pennsylvania, `Pa` is a father. */
  stopped: boolean
}

const STOP = 0x2e
/** What may stand between two words of one name: white space, hyphens, dashes of one word, apostrophes, `St. `. */
const INSIDE_PHRASE = /^[\s\u00a0\u200b'’ʼ‘`´‐‑-]{0,3}$/
const WHITE_SPACE = /^[\s\u00a0]+$/
/** Words with a stop that do not end a sentence inside a name: `St. Petersburg`, `Ft. Bragg`. */
const SHORTENED = new Set(['st', 'ft', 'mt', 'ste'])

/** Words and runs of a text, in one pass over its UTF-16 units. Offsets are into `text`. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (let next = tokenAfter(text, undefined); next; next = tokenAfter(text, next)) found.push(next)
  return found
}

/** The first token after `before`, or of the whole text; null when there is none. */
export function tokenAfter(text: string, before: Token | undefined): Token | null {
  for (let start = before ? before.end : 0; start < text.length; start++) {
    const first = characterClass(text.charCodeAt(start))
    if (first === CharacterClass.other || first === CharacterClass.mark) continue
    const run = first === CharacterClass.unspaced
    const end = run ? endOfRun(text, start) : endOfWord(text, start)
    const initials = !run && end === start + 1 ? endOfInitials(text, start) : end
    return token(text, { start, end: initials, run, dotted: initials > end, before })
  }
  return null
}

type Span = { start: number; end: number; run: boolean; dotted: boolean; before: Token | undefined }

function token(text: string, { start, end, run, dotted, before }: Span): Token {
  const surface = text.slice(start, end)
  const gap = before ? text.slice(before.end, start) : '\n'
  const plain = gap === ' '
  return {
    start,
    end,
    key: keyOf(dotted ? surface.replaceAll('.', '') : surface),
    case: dotted ? Case.initials : run ? Case.lower : caseOf(surface),
    run,
    joined: plain || INSIDE_PHRASE.test(gap) || (gap === '. ' && SHORTENED.has(before?.key ?? '')),
    spaced: plain || WHITE_SPACE.test(gap),
    stopped: text.charCodeAt(end) === STOP,
  }
}

/** A word in the form in which words are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFC')
  return lower
}

/** Zero-width spaces and joiners stand inside runs of Khmer, Thai and Burmese; they end nothing. */
const isZeroWidth = (unit: number) => unit === 0x200b || unit === 0x200c || unit === 0x200d || unit === 0x2060

function endOfRun(text: string, start: number): number {
  let end = start + 1
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const found = characterClass(unit)
    if (found === CharacterClass.unspaced || found === CharacterClass.mark) end = i + 1
    else if (!isZeroWidth(unit)) break
  }
  return end
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const found = characterClass(text.charCodeAt(end))
    if (found === CharacterClass.other || found === CharacterClass.unspaced) break
  }
  return end
}

/** End of `U.S.`, `P.R.C.`, `U.S`: single letters with stops between. The last stop belongs to it only after two. */
function endOfInitials(text: string, start: number): number {
  let end = start + 1
  for (let at = start + 1; text.charCodeAt(at) === STOP; at += 2) {
    if (!isLetter(text, at + 1) || isLetter(text, at + 2)) break
    end = at + 2
  }
  return end > start + 1 && text.charCodeAt(end) === STOP ? end + 1 : end
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false
  const found = characterClass(text.charCodeAt(at))
  return found === CharacterClass.lower || found === CharacterClass.upper || found === CharacterClass.uncased
}

function caseOf(word: string): number {
  if (characterClass(word.charCodeAt(0)) !== CharacterClass.upper) return Case.lower
  if (word.length === 1) return Case.capital
  for (let i = 1; i < word.length; i++)
    if (characterClass(word.charCodeAt(i)) === CharacterClass.lower) return Case.capital
  return Case.upper
}
