import { STOP_WORDS } from '@daybrief/language'

/**
 * Words up to this rank follow Zipf's law; those beyond fall off with the square of the rank, so that the vocabulary grows
 * with the square root of the text (Heaps; two regimes after Ferrer i Cancho & Solé 2001).
 */
const HEAD = 8000

/** Function words of the language have the first ranks: nearly half of all words of a text. */
const FUNCTION_WORDS = [...STOP_WORDS].filter((word) => word.length > 1).slice(0, 120)

/** First rank of a word that tells something. */
export const FIRST_CONTENT_RANK = FUNCTION_WORDS.length

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve zi ko ra mi lo sha tri bor cul dem fal gor hel jun kar lim mos nir pol'.split(' ')

/** The rank of a word of a text, from 0, for a share of 0 to below 1. */
export function zipfRank(share: number): number {
  const mass = share * (Math.log(HEAD) + 1)
  const beyond = mass - Math.log(HEAD)
  return Math.floor(beyond < 0 ? Math.exp(mass) : HEAD / (1 - beyond)) - 1
}

/** The word of a rank: a function word, or an invented one that no other rank has. */
export function inventedWord(rank: number): string {
  if (rank < FIRST_CONTENT_RANK) return FUNCTION_WORDS[rank]!
  let word = ''
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]
  return word
}
