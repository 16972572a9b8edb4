import { lineAt } from '@daybrief/language'
import type { Citation } from '@daybrief/schema'

/** What is read back, and what belongs to what. */
export type ReadBack = {
  texts: ReadonlyMap<string, string>
  /** Document of each article. */
  documents: ReadonlyMap<string, string>
  startsOf: (document: string) => number[]
}

/** What is wrong with a citation itself, whatever it is to say; null when nothing is. */
export function citationFault(citation: Citation, around: ReadBack): string | null {
  const text = around.texts.get(citation.document)
  if (text === undefined) return `document ${citation.document} is not there to be read back`
  if (around.documents.get(citation.article) !== citation.document) {
    return `article ${citation.article} is not in the appendix as part of document ${citation.document}`
  }
  const { start, end } = citation.range
  if (start >= end || end > text.length) return `${where(citation)} lies outside the document (${text.length} units)`
  const line = lineAt(around.startsOf(citation.document), start)
  return line === citation.line ? null : `${where(citation)} starts on line ${line}, not ${citation.line}`
}

/** A citation as a fault names it. */
export const where = ({ document, range }: Citation) => `document ${document} at ${range.start}–${range.end}`

/** The words that stand where a citation points. */
export const wordsAt = ({ document, range }: Citation, { texts }: Pick<ReadBack, 'texts'>) =>
  texts.get(document)?.slice(range.start, range.end)
