import { normalised } from '@daybrief/language'

const WORD = /[\p{L}\p{M}]+/gu

/** What stands before a word within a sentence: a word or a comma, and a space or hyphen. */
const WITHIN_SENTENCE = /[\p{L}\p{M}\p{N},;][”’"')]?[\s-]$/u

/** Shorter words are initials and forms of address. In letters. */
const SHORTEST_NAME = 3

/**
 * Words that a text writes with a capital within a sentence and never without one: the names in it, whole or in part. A
 * text all in capitals gives nearly all its words, so that it always has a name in common with others of its kind.
 */
export function nameWords(text: string): Set<string> {
  const capitalised = new Set<string>()
  const plain = new Set<string>()
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    if (word.length < SHORTEST_NAME) continue
    if (!/^\p{Lu}/u.test(word)) plain.add(normalised(word))
    else if (WITHIN_SENTENCE.test(text.slice(Math.max(0, match.index - 3), match.index)))
      capitalised.add(normalised(word))
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
