import type { ContentWord } from './content-words.ts'
import type { Reading } from './reading.ts'

/** Longest stretch between a number and the word it measures (`rate to about`), in UTF-16 units. */
const FARTHEST = 24

/** The stem of the content word that stands right before a place: `lending rate to 7.5 percent` measures a rate. */
export function wordBefore({ content }: Reading, place: number): string | null {
  const word = content.findLast(({ range }) => range.end <= place)
  return word && place - word.range.end <= FARTHEST ? word.stem : null
}

/**
 * Whether a word that both sentences have is told apart by the word right before it: `rice prices` and `oil prices` are two
 * things. Words that the other sentence has elsewhere tell nothing apart, nor do names and numbers.
 */
export function contrasted(a: Reading, b: Reading): boolean {
  const first = modifiersOf(a, b)
  const second = modifiersOf(b, a)
  return [...first].some(([head, modifier]) => {
    const other = second.get(head)
    return other !== undefined && other !== modifier
  })
}

/** The words right before words that the other sentence has too, where it has them not. */
function modifiersOf(reading: Reading, other: Reading): Map<string, string> {
  const found = new Map<string, string>()
  for (const [place, word] of reading.content.entries()) {
    const before = reading.content[place - 1]
    if (before && other.matter.has(word.stem) && modifies(reading, before, word) && !other.terms.has(before.stem))
      found.set(word.stem, before.stem)
  }
  return found
}

/** Only a noun in lower case, or the first word of a sentence, right before another. */
function modifies({ text, named, numbers }: Reading, before: ContentWord, word: ContentWord): boolean {
  const first = text.slice(before.range.start, before.range.end)
  if (!/^\s$/.test(text.slice(before.range.end, word.range.start)) || VERB.test(first)) return false
  if (numbers.some(({ range }) => range.start < before.range.end && before.range.start < range.end)) return false
  return before.range.start === 0 || (!named.has(before.stem) && /^\p{Ll}/u.test(first))
}

/** Participles and adverbs before a noun are no part of what it is. */
const VERB = /(?:ed|ing|ly)$/
