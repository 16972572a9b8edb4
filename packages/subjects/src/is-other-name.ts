import type { CountryNameSort } from './lexicon.ts'
import { AFTER_PLACES, BEFORE_PLACES, GIVEN_NAMES, WAYS } from './other-names.ts'
import type { Found } from './phrase-index.ts'
import type { Scan } from './scan.ts'
import { Case, type Token } from './tokens.ts'

/**
 * Whether a place's name is more likely part of another: a person's (`Lloyd Austin` follows a capitalised word, `Jordan
 * Smith` stands before one and is a given name) or a road's or county's (`Malta Road`, `Lebanon County`). Where every
 * word has a capital, nothing can be told of persons and the place stands.
 */
export function isOtherName({ words, style }: Scan, found: Found, sort: CountryNameSort): boolean {
  const after = words[found.to]
  if (after?.spaced && after.case >= Case.capital && WAYS.has(after.key)) return true
  if (found.to - found.from > 1 || style !== 'sentence' || sort === 'demonyms') return false
  const given = GIVEN_NAMES.has(words[found.from]!.key)
  if (sort !== 'cities' && !given) return false
  const before = words[found.from - 1]
  if (before && words[found.from]!.spaced && isNameWord(before) && !BEFORE_PLACES.has(before.key)) return true
  return Boolean(given && after?.spaced && isNameWord(after) && !AFTER_PLACES.has(after.key))
}

const isNameWord = (word: Token) => word.case === Case.capital && word.key.length > 1
