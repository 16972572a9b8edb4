import type { Scan } from '../scan.ts'
import { Case, type Token } from '../tokens.ts'
import { gapBefore, isCapital, isLinked } from './linked.ts'
import { CALENDAR, FUNCTION_WORDS, HYPHEN_TAILS, OWNERS, PARTICLES } from './plain-words.ts'

/** What apostrophes leave of words that are no name: it's, don't, they're, we've, he'll, I'd, I'm. */
const CLIPPED = new Set(['s', 't', 're', 've', 'll', 'd', 'm'])
/** Longest particle with a space before a name: `van der Merwe` has two words. */
const MOST_PARTICLES = 2
/** Words of grammar that no name goes on with; of others it may: `Hun Many`, `Tran Van An`, `Ho So`. */
const ENDING = new Set(
  `the a it she they we i his her its their our this that these those in on at by for from with as after before when while
  said says and or but of is if since though`.split(/\s+/),
)

/** Token after the last of the capitalised words that start at `from`, particles and hyphens included. */
export function runEnd(scan: Scan, from: number): number {
  let to = from + 1
  for (let next = continued(scan, to); next > to; next = continued(scan, to)) to = next
  while (to - from > 1 && CALENDAR.has(scan.words[to - 1]!.key)) to--
  return to
}

/** Token after the next word of a run, or `at` when it ends before `at`. */
function continued(scan: Scan, at: number): number {
  const word = scan.words[at]
  if (!word || word.run) return at
  if (word.spaced) return afterSpace(scan, at, word)
  const gap = gapBefore(scan, at)
  if (gap === "'" || gap === '’') return afterApostrophe(scan, at, word)
  if (gap === "' " || gap === '’ ') return isCapital(word) && isOwner(scan.words[at - 1]!) ? at + 1 : at
  if (isHyphen(gap)) return HYPHEN_TAILS.has(word.key) ? at : at + 1
  if (gap === ' & ' || gap === '&' || (gap === '/' && scan.words[at - 1]!.case === Case.upper))
    return isCapital(word) ? at + 1 : at
  return isLinked(scan, at) && isCapital(word) && goesOn(scan, at, word) ? at + 1 : at
}

function afterSpace(scan: Scan, at: number, word: Token): number {
  if (isCapital(word)) return goesOn(scan, at, word) ? at + 1 : at
  return afterParticles(scan, at)
}

const goesOn = (scan: Scan, at: number, { key }: Token) => !FUNCTION_WORDS.has(key) || isNamePart(scan, at)

const isHyphen = (gap: string) => gap === '-' || gap === '‐' || gap === '‑'

function afterApostrophe(scan: Scan, at: number, word: Token): number {
  if (!CLIPPED.has(word.key)) return at + 1
  const goesOn = isCapital(scan.words[at + 1]) && scan.words[at + 1]!.spaced
  return word.key === 's' && goesOn && isOwner(scan.words[at - 1]!) ? at + 2 : at
}

const isOwner = ({ key }: Token) => OWNERS.has(key)

const isNamePart = ({ words }: Scan, at: number) =>
  !ENDING.has(words[at]!.key) && !CALENDAR.has(words[at]!.key) && words[at - 1]!.case === Case.capital

function afterParticles(scan: Scan, at: number): number {
  for (let next = at; next - at <= MOST_PARTICLES; next++) {
    const word = scan.words[next]
    if (!word || (next > at && !isInsideName(scan, next))) return at
    if (isCapital(word)) return next > at ? next + 1 : at
    if (!PARTICLES.has(word.key)) return at
  }
  return at
}

/** `bin Yaakob`, and with a hyphen `al-Barzinji`. */
const isInsideName = (scan: Scan, at: number) => scan.words[at]!.spaced || /^[-‐‑'’]$/.test(gapBefore(scan, at))
