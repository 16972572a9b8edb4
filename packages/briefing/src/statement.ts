import { lineAt, lineStarts } from '@daybrief/language'
import type { Citation, Statement } from '@daybrief/schema'
import type { Words } from './tell/headline.ts'

/** Makes a statement of words of a document; its id comes last, when the reading order is known. */
export type State = (words: Words, supporters?: readonly Words[]) => Statement

/** Statements over the given texts. Line starts are found once for each document. */
export function statements(textOf: (document: string) => string): State {
  const starts = new Map<string, number[]>()
  const cite = ({ article, document, range }: Words): Citation => {
    const known = starts.get(document) ?? lineStarts(textOf(document))
    starts.set(document, known)
    return { article, document, range: { start: range.start, end: range.end }, line: lineAt(known, range.start) }
  }
  return (words, supporters = []) => ({
    id: '',
    text: words.text,
    citation: cite(words),
    supporters: supporters.map(cite),
  })
}
