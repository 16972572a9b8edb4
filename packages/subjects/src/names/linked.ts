import type { Scan } from '../scan.ts'
import { Case, type Token } from '../tokens.ts'

export const isCapital = (word: Token | undefined): boolean => word !== undefined && word.case >= Case.capital

/** Words of up to this many letters with a stop after them may be short for a title or a name: `Gen.`, `Lt.`, `J.` */
const LONGEST_SHORTENED = 5

const SHORTENED = new Set(
  `adm amb brig capt cdr cdre cmdr cmdre col cpl dr fr gen gov hon insp lt ltc ltg maj mg mr mrs ms msgr pol pres prof pvt radm rep
  rev sec sen sgt st supt vadm mt ft`.split(/\s+/),
)

/** The text between a word and the one before it. */
export const gapBefore = ({ stretch, words }: Scan, at: number): string =>
  stretch.text.slice(words[at - 1]?.end ?? 0, words[at]!.start)

/** Whether a word goes on with the phrase before it: after a space, or after the stop of a title or an initial. */
export function isLinked(scan: Scan, at: number): boolean {
  const word = scan.words[at]
  const before = scan.words[at - 1]
  if (!word || !before) return false
  if (word.spaced) return true
  return isCapital(before) && gapBefore(scan, at) === '. ' && isShortened(before) && !endsName(scan, at - 1)
}

/** `Hun Sen. He`: after another name word this title is a name, and the stop ends the sentence. */
const endsName = ({ words }: Scan, at: number) =>
  words[at]!.key === 'sen' && words[at]!.spaced && words[at - 1]?.case === Case.capital

function isShortened({ key, case: written }: Token): boolean {
  if (key.length > LONGEST_SHORTENED) return false
  return key.length === 1 || written === Case.initials || SHORTENED.has(key)
}

/** Signs after which any word has a capital. */
const OPENING = /[.!?:;…。•\n"“”„«‘(\u005b–—―]|^'|\s['-]|-\s/

/** Whether a word opens a sentence, a quotation or a bracket. */
export function opensSentence(scan: Scan, at: number): boolean {
  if (at === 0) return true
  const word = scan.words[at]!
  if (word.spaced) return word.start - scan.words[at - 1]!.end > 1 && gapBefore(scan, at).includes('\n\n')
  return !isLinked(scan, at) && OPENING.test(gapBefore(scan, at))
}
