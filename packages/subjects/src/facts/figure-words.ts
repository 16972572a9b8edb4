import { CURRENCY_WORDS, ENGLISH_PATTERNS } from './english-patterns.ts'

/** Place of money among the patterns: it stands behind those of the list. */
export const MONEY = ENGLISH_PATTERNS.length

/** Words without which no pattern fits, each with the places of its patterns: they are looked up with all other phrases. */
export const FIGURE_WORDS: ReadonlyMap<string, readonly number[]> = placesByWord()

function placesByWord(): Map<string, number[]> {
  const places = new Map<string, number[]>(CURRENCY_WORDS.map((word) => [word, [MONEY]]))
  for (const [place, { words }] of ENGLISH_PATTERNS.entries()) {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), place])
  }
  return places
}
