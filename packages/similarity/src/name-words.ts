import { normalised } from '@daybrief/language'

const WORD = /[\p{L}\p{M}]+/gu

/** Shorter words are initials and forms of address. In letters. */
const SHORTEST_NAME = 3

/**
 * Words that a text writes with a capital and never without one: the names in it, whole or in part. A text all in
 * capitals gives all its words, so that it always has a name in common with others of its kind.
 */
export function nameWords(text: string): Set<string> {
  const capitalised = new Set<string>()
  const plain = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < SHORTEST_NAME) continue
    if (/^\p{Lu}/u.test(word)) capitalised.add(normalised(word))
    else plain.add(normalised(word))
  }
  for (const word of plain) capitalised.delete(word)
  return capitalised
}

/** Names that two texts have each for itself: the lesser of the two counts; 0 when one has all the names of the other. */
export function alteredNames(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const own = [...left].filter((name) => !right.has(name)).length
  const others = [...right].filter((name) => !left.has(name)).length
  return Math.min(own, others)
}
