import type { Article, Citation, Evidence } from '@daybrief/schema'
import type { State } from '../statement.ts'

/** What it takes to cite words of a document. */
export type Citing = { textOf: (document: string) => string; state: State }

/** Where words of a report stand; null when they do not stand there. */
export function cited(evidence: Evidence, options: Citing & { report: Article }): Citation | null {
  const { id, document } = options.report
  const { range, text } = evidence
  if (text === '' || options.textOf(document).slice(range.start, range.end) !== text) return null
  return options.state({ article: id, document, range, text }).citation
}

/** Words as they are compared across line ends: a name may run over the end of a line. */
export const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')
