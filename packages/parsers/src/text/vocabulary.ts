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
}

const NAME = /(?<=[\p{L}\p{N},;:’'”)] )\p{Lu}[\p{L}\p{M}’'-]*/gu

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const entries = lines.map(({ text }): LineTerms => ({ terms: terms(text), names: namesIn(text) }))
  const frequency = new Map<string, number>()
  for (const entry of entries)
    for (const term of new Set(entry.terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const none: LineTerms = { terms: [], names: [] }
  return {
    of: (index) => entries[index] ?? none,
    weight: (term) => Math.log((lines.length + 1) / ((frequency.get(term) ?? 0) + 0.5)),
  }
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? []).map((name) => name.replace(/[’']s?$/u, '').toLowerCase())
}
