import { STOP_WORDS, stem, words } from '@daybrief/language'

/** A stop word has no number. */
const STOPPED = -1

/**
 * Reads texts as the numbers of their terms, in order. `numbers` has the terms known so far and takes new ones. Each form
 * of a word is looked up among stop words and stemmed once: of ten words of a text nine were met before.
 */
export function termNumbers(numbers: Map<string, number>): (text: string) => number[] {
  const forms = new Map<string, number>()
  const enter = (word: string): number => {
    const term = stem(word)
    const number = STOP_WORDS.has(word) ? STOPPED : (numbers.get(term) ?? numbers.size)
    if (number !== STOPPED) numbers.set(term, number)
    // Most are their own stem, which is kept already; the word as read may also hold on to the text it was cut from.
    forms.set(term === word ? term : word, number)
    return number
  }
  return (text) => {
    const found: number[] = []
    for (const word of words(text)) {
      const number = forms.get(word) ?? enter(word)
      if (number !== STOPPED) found.push(number)
    }
    return found
  }
}
