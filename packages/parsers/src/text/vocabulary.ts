import { terms } from '@daybrief/language'
import type { Line } from './line.ts'

/** What a line is about, for measuring how well stretches of text hang together. */
export type LineTerms = {
  /** Content words, stemmed. */
  terms: string[]
  /** Words with a capital that does not open a sentence. */
  names: string[]
}

/** The vocabulary of one text: the terms of each of its lines, and how telling each term is in it. */
export type Vocabulary = {
  of(index: number): LineTerms
  /** Inverse document frequency over the text's lines (Spärck Jones 1972). */
  weight(term: string): number
  /** The same for names. */
  nameWeight(name: string): number
}

const NAME = /(?<=[\p{L}\p{N},;:’'”)] )\p{Lu}[\p{L}\p{M}’'-]*/gu

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const entries = lines.map(({ text }): LineTerms => ({ terms: terms(text), names: namesIn(text) }))
  const frequency = frequencies(entries.map(({ terms }) => terms))
  const nameFrequency = frequencies(entries.map(({ names }) => names))
  const inverse = (count = 0) => Math.log((lines.length + 1) / (count + 0.5))
  const none: LineTerms = { terms: [], names: [] }
  return {
    of: (index) => entries[index] ?? none,
    weight: (term) => inverse(frequency.get(term)),
    nameWeight: (name) => inverse(nameFrequency.get(name)),
  }
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).map((name) => name.replace(/[’']s?$/u, '').toLowerCase())
}

/** In how many lines each word stands. */
function frequencies(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of lines) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
