import type { Range } from '@daybrief/schema'
import { tieLength } from './citable.ts'
import { excerpt } from './compare/excerpt.ts'
import type { Sentence } from './sentences.ts'

/** A stretch of a sentence, as a sentence at its own range. */
function slice(sentence: Sentence, { start, end }: Range): Sentence {
  const from = sentence.range.start
  return { ...sentence, range: { start: from + start, end: from + end }, text: sentence.text.slice(start, end) }
}

/** The clauses of a sentence around a stretch of it. */
export const clausesAround = (sentence: Sentence, keep: Range) => slice(sentence, excerpt(sentence.text, keep))

/** The opening clauses of a sentence. */
export const opening = (sentence: Sentence) => clausesAround(sentence, { start: 0, end: 1 })

/** A sentence without the word that ties it to the one before it. */
export const untied = (sentence: Sentence) =>
  slice(sentence, { start: tieLength(sentence.text), end: sentence.text.length })
