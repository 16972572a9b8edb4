import type { Article, Evidence } from '@daybrief/schema'
import { dim, safe } from './print.ts'

/** Of longer evidence the first words are shown: its line tells where the rest stands. */
const SHOWN_CHARACTERS = 100

/** Shows the words that gave a finding of an article, each with its line in the document. */
export function evidenceLines(article: Article, text: string): (evidence: readonly Evidence[]) => string[] {
  return (evidence) =>
    evidence.map(({ range, text: quoted }) =>
      dim(`      line ${lineOf(article, { text, offset: range.start })}: “${shortened(quoted)}”`),
    )
}

/** The line of its document on which something in an article stands, from 1. */
export function lineOf({ lines, range }: Article, { text, offset }: { text: string; offset: number }): number {
  return lines.first + text.slice(range.start, offset).split('\n').length - 1
}

/** Words on one line, not too long. */
export function shortened(words: string): string {
  const line = safe(words).replace(/\s+/g, ' ')
  return line.length <= SHOWN_CHARACTERS ? line : `${line.slice(0, SHOWN_CHARACTERS - 1)}…`
}
