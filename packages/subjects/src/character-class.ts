/** What a UTF-16 unit is to the tokenizer. */
export const CharacterClass = { other: 0, lower: 1, upper: 2, uncased: 3, unspaced: 4, mark: 5 } as const

/** Scripts that put no space between words: Thai, Lao, Burmese, Khmer, Chinese and Japanese. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const LETTER = /[\p{L}\p{N}]/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const LOWER = /\p{Ll}/u
const MARK = /\p{M}/u

/** Classes already looked up, plus 1; 0 is not looked up yet. A plain memo of a pure function of the unit. */
const known = new Uint8Array(65536)

/** Class of a UTF-16 unit. Halves of surrogate pairs count as `other`: no term of a news desk is written in them. */
export function characterClass(unit: number): number {
  const before = known[unit]!
  if (before > 0) return before - 1
  const found = classOf(String.fromCharCode(unit))
  known[unit] = found + 1
  return found
}

/** Whether a text holds letters of a script without spaces. */
export function hasUnspaced(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (characterClass(text.charCodeAt(i)) === CharacterClass.unspaced) return true
  return false
}

function classOf(character: string): number {
  if (UNSPACED.test(character)) return CharacterClass.unspaced
  if (MARK.test(character)) return CharacterClass.mark
  if (!LETTER.test(character)) return CharacterClass.other
  if (UPPER.test(character)) return CharacterClass.upper
  return LOWER.test(character) ? CharacterClass.lower : CharacterClass.uncased
}

/** Scripts that one language is written in. Chinese characters are not among them: Japanese uses them too. */
const OF_ONE_LANGUAGE =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a term's script leaves no doubt in which language it is. */
export const tellsItsLanguage = (term: string) => OF_ONE_LANGUAGE.test(term)
