import { stem, terms, words } from '@daybrief/language'

/** A stop word has no number. */
const STOPPED = -1

/**
 * Reads texts as the numbers of their terms, in order. `numbers` has the terms known so far and takes new ones. Each form
 * of a word is looked up among stop words and stemmed once: of ten words of a text nine were met before.
 */
export function termNumbers(numbers: Map<string, number>): (text: string) => number[] {
  const forms = new Map<string, number>()
  const enter = (term: string, word: string): number => {
    if (terms(word).length === 0) return STOPPED
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    return numbers.size - 1
  }
  return (text) => {
    const found: number[] = []
    for (const word of words(text)) {
      let number = forms.get(word)
      if (number === undefined) {
        const term = stem(word)
        number = enter(term, word)
        // Most are their own stem, which is kept already; the word as read may also hold on to the text it was cut from.
        forms.set(term === word ? term : word, number)
      }
      if (number !== STOPPED) found.push(number)
    }
    return found
  }
}
