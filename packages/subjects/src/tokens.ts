import { CharacterClass, characterClass } from './character-class.ts'
import { gapBetween, JOINED, SPACED } from './gap-between.ts'
import { unitsOf } from './units.ts'
import { caseOfWord, keyOfWord, type Reading, UNKNOWN, wordAt } from './vocabulary.ts'

/** How a token is written: `ministry`, `Ministry`, `MINISTRY`. Initials (`U.S.`) are a case of their own: no pronoun. */
export const Case = { lower: 0, capital: 1, upper: 2, initials: 3 } as const

/** A word of a text; or, where words are not spaced, a run of such letters. */
export type Token = {
  start: number
  end: number
  /** Number of the word as it is written, -1 when it is not remembered (vocabulary.ts). */
  id: number
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
const SPACE = 0x20
const SMALL_A = 0x61
const SMALL_Z = 0x7a
/** Words with a stop that do not end a sentence inside a name: `St. Petersburg`, `Ft. Bragg`. */
const SHORTENED = new Set(['st', 'ft', 'mt', 'ste'])

/** Words and runs of a text, in one pass over its UTF-16 units. Offsets are into `text`. */
export function tokens(text: string): Token[] {
  const units = unitsOf(text)
  const found: Token[] = []
  for (let next = tokenAfter(text, units, null); next; next = tokenAfter(text, units, next)) found.push(next)
  return found
}

/** The first token of a text; null when there is none. Its word is not remembered: most of a lexicon no text ever writes. */
export const firstToken = (text: string): Token | null => tokenAfter(text, unitsOf(text), null, false)

function tokenAfter(text: string, units: Uint16Array, before: Token | null, remembers = true): Token | null {
  const { length } = text
  for (let start = before === null ? 0 : before.end; start < length; start++) {
    const first = characterClass(units[start]!)
    if (first === CharacterClass.other || first === CharacterClass.mark) continue
    const run = first === CharacterClass.unspaced
    const letters = run ? endOfRun(units, start, length) : endOfWord(units, start, length)
    const end = !run && letters === start + 1 ? endOfInitials(units, start) : letters
    const id = run || !remembers ? UNKNOWN : wordAt(units, start, end, readWord)
    const word = id === UNKNOWN ? readWord(text.slice(start, end)) : null
    const gap = gapBefore(units, start, before)
    return {
      start,
      end,
      id,
      key: word === null ? keyOfWord(id) : word.key,
      case: word === null ? caseOfWord(id) : word.case,
      run,
      joined: (gap & JOINED) !== 0,
      spaced: (gap & SPACED) !== 0,
      stopped: units[end] === STOP,
    }
  }
  return null
}

/** Only initials hold stops. */
function readWord(surface: string): Reading {
  const dotted = surface.includes('.')
  return { key: keyOf(dotted ? surface.replaceAll('.', '') : surface), case: dotted ? Case.initials : caseOf(surface) }
}

/** What stands before a token: `St. ` may stand inside a name. */
function gapBefore(units: Uint16Array, start: number, before: Token | null): number {
  if (before === null) return JOINED | SPACED
  const gap = gapBetween(units, before.end, start)
  if (gap !== 0 || units[before.end] !== STOP || units[start - 1] !== SPACE || start - before.end !== 2) return gap
  return SHORTENED.has(before.key) ? JOINED : 0
}

/** A word in the form in which words are compared. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFC')
  return lower
}

/** Zero-width spaces and joiners stand inside runs of Khmer, Thai and Burmese; they end nothing. */
const isZeroWidth = (unit: number) => unit === 0x200b || unit === 0x200c || unit === 0x200d || unit === 0x2060

function endOfRun(units: Uint16Array, start: number, length: number): number {
  let end = start + 1
  for (let i = start + 1; i < length; i++) {
    const unit = units[i]!
    const found = characterClass(unit)
    if (found === CharacterClass.unspaced || found === CharacterClass.mark) end = i + 1
    else if (!isZeroWidth(unit)) break
  }
  return end
}

function endOfWord(units: Uint16Array, start: number, length: number): number {
  let end = start + 1
  for (; end < length; end++) {
    const unit = units[end]!
    if (unit >= SMALL_A && unit <= SMALL_Z) continue
    const found = characterClass(unit)
    if (found === CharacterClass.other || found === CharacterClass.unspaced) break
  }
  return end
}

/** End of `U.S.`, `P.R.C.`, `U.S`: single letters with stops between. The last stop belongs to it only after two. */
function endOfInitials(units: Uint16Array, start: number): number {
  let end = start + 1
  for (let at = start + 1; units[at] === STOP; at += 2) {
    if (!isLetter(units[at + 1]!) || isLetter(units[at + 2]!)) break
    end = at + 2
  }
  return end > start + 1 && units[end] === STOP ? end + 1 : end
}

function isLetter(unit: number): boolean {
  const found = characterClass(unit)
  return found === CharacterClass.lower || found === CharacterClass.upper || found === CharacterClass.uncased
}

function caseOf(word: string): number {
  if (characterClass(word.charCodeAt(0)) !== CharacterClass.upper) return Case.lower
  if (word.length === 1) return Case.capital
  for (let i = 1; i < word.length; i++)
    if (characterClass(word.charCodeAt(i)) === CharacterClass.lower) return Case.capital
  return Case.upper
}
