import type { Article, Subjects } from '@daybrief/schema'
import { correction } from './correction.ts'
import { interview } from './interview.ts'
import { labelled } from './labelled.ts'
import { opinion } from './opinion.ts'
import { readOut } from './read-out.ts'

/** What sort of text an article is, and the lines that gave it away. Without a sign it is a report. */
export function kindOf(article: Article, options: { official: boolean }): Subjects['kind'] {
  const printed = labelled(article)
  if (printed && printed.label !== 'analysis') return { value: printed.label, evidence: printed.evidence }
  const readers = [
    ['correction', () => correction(article)],
    ['interview', () => interview(article)],
    ['opinion', () => opinion(article, printed?.evidence[0] ?? null)],
    ['read-out', () => readOut(article, options)],
  ] as const
  for (const [value, read] of readers) {
    const evidence = read()
    if (evidence) return { value, evidence }
  }
  return { value: 'report', evidence: [] }
}
