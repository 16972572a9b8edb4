import type { Range } from '@daybrief/schema'
import { tieLength } from './citable.ts'
import { excerpt } from './compare/excerpt.ts'
import type { Sentence } from './sentences.ts'

/** A stretch of a sentence, as a sentence at its own range. */
function slice(sentence: Sentence, { start, end }: Range): Sentence {
  const from = sentence.range.start
  return { ...sentence, range: { start: from + start, end: from + end }, text: sentence.text.slice(start, end) }
}

/** A side of a difference or an opinion is read in one glance: a longer sentence is cut to clauses of about this many words. */
const GLANCE_WORDS = 15

/** Whoever opens a sentence and what is set behind the name: `Oona Prell, minister of the interior, …` says nothing yet. */
const APPOSITION = /^[^,;:“”"]{2,60},\s[^,;:“”"]{2,120},\s(?=\p{Ll})/u

/** The clauses of a sentence around a stretch of it, `most` words if that can be; who opens it stays with what it does. */
export function clausesAround(sentence: Sentence, keep: Range, most = GLANCE_WORDS): Sentence {
  const named = APPOSITION.exec(sentence.text)?.[0].length ?? 0
  const end = keep.start < named ? Math.max(keep.end, named + 1) : keep.end
  return slice(sentence, excerpt(sentence.text, { start: keep.start, end }, most))
}

/** A sentence told for itself: longer ones are cut to clauses of about this many words. */
const TOLD_WORDS = 26

/** A sentence without the word that ties it to the one before it; of a long one the clauses around what must be kept. */
export function untied(sentence: Sentence, keep: Range | null = null): Sentence {
  const bare = slice(sentence, { start: tieLength(sentence.text), end: sentence.text.length })
  if (keep === null) return bare
  const moved = sentence.text.length - bare.text.length
  const within = { start: Math.max(0, keep.start - moved), end: Math.max(1, keep.end - moved) }
  return clausesAround(bare, within, TOLD_WORDS)
}
