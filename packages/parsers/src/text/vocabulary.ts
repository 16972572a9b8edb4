import { terms } from '@daybrief/language'
import type { Line } from './line.ts'

/** What a line is about, for measuring how well stretches of text hang together. Words are numbered: see `Vocabulary`. */
type LineTerms = {
  /** Content words, stemmed. */
  terms: readonly number[]
  /** Words with a capital that does not open a sentence. */
  names: readonly number[]
}

/** The vocabulary of one text: the terms and names of each of its lines, and how telling each is in it. */
export type Vocabulary = {
  of(index: number): LineTerms
  /** The numbers of the terms of any words; words that no line has are left out. */
  numbersOf(words: string): number[]
  /** Inverse document frequency of a term over the text's lines (Spärck Jones 1972). */
  weight(term: number): number
  /** The same for a name. */
  nameWeight(name: number): number
}

const NAME = /(?<=[\p{L}\p{N},;:’'”)] )\p{Lu}[\p{L}\p{M}’'-]*/gu
const NOTHING: LineTerms = { terms: [], names: [] }

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const termNumbers = numbering(lines.length)
  const nameNumbers = numbering(lines.length)
  const entries = lines.map(
    ({ text }, line): LineTerms => ({
      terms: terms(text).map((term) => termNumbers.add(term, line)),
      names: namesIn(text).map((name) => nameNumbers.add(name, line)),
    }),
  )
  return {
    of: (index) => entries[index] ?? NOTHING,
    numbersOf: (words) => terms(words).flatMap((term) => termNumbers.find(term) ?? []),
    weight: termNumbers.weight,
    nameWeight: nameNumbers.weight,
  }
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).map((name) => name.replace(/[’']s?$/, '').toLowerCase())
}

/** Numbers words as they come, and counts the lines in which each stands. */
function numbering(lines: number) {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const lastLine: number[] = []
  let weights: Float64Array | null = null
  return {
    add(word: string, line: number): number {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(word, number)
        counts.push(0)
        lastLine.push(-1)
      }
      if (lastLine[number] !== line) {
        lastLine[number] = line
        counts[number] = (counts[number] as number) + 1
      }
      return number
    },
    find: (word: string) => numbers.get(word),
    /** To be asked when all words are in. */
    weight(number: number): number {
      weights ??= Float64Array.from(counts, (count) => Math.log((lines + 1) / (count + 0.5)))
      return weights[number] as number
    },
  }
}
