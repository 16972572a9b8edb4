import type { CountryNameSort } from './lexicon.ts'
import { AFTER_PLACES, BEFORE_PLACES, GIVEN_NAMES } from './person-names.ts'
import type { Found } from './phrase-index.ts'
import type { Scan } from './scan.ts'
import { Case, type Token } from './tokens.ts'

/**
 * Whether a place's name is more likely part of a person's: `Lloyd Austin` follows a capitalised word, `Jordan Smith`
 * stands before one and is a given name. Where every word has a capital, nothing can be told and the place stands.
 */
export function isPersonsName({ words, style }: Scan, found: Found, sort: CountryNameSort): boolean {
  if (found.to - found.from > 1 || style !== 'sentence' || sort === 'demonyms') return false
  const given = GIVEN_NAMES.has(words[found.from]!.key)
  if (sort !== 'cities' && !given) return false
  const before = words[found.from - 1]
  const after = words[found.to]
  if (before && words[found.from]!.spaced && isNameWord(before) && !BEFORE_PLACES.has(before.key)) return true
  return given && after !== undefined && after.spaced && isNameWord(after) && !AFTER_PLACES.has(after.key)
}

const isNameWord = (word: Token) => word.case === Case.capital && word.key.length > 1
