import { type NameMention, names } from '@daybrief/language'

/** A sentence in one spelling, with the names in it. */
export type Line = { line: string; names: NameMention[] }

export function lineOf(text: string): Line {
  const line = plain(text)
  return { line, names: names(line) }
}

/**
 * A sentence in the one spelling in which cues look for words: straight apostrophes, plain spaces, no change of length, so
 * that a place in it is a place in the sentence.
 */
const plain = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')

/** The same with every word inside double quotation marks blanked: what the reporter says himself. */
export const withoutQuotations = (line: string) =>
  line.replace(/"[^"]*"?/g, (quotation) => '"'.concat('_'.repeat(Math.max(0, quotation.length - 1))))
