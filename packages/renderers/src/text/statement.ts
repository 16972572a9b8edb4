import type { Citation, Statement } from '@daybrief/schema'
import { citationLabels, type Index } from '../reading/index-briefing.ts'
import type { Point } from '../reading/points.ts'
import { trimmedText } from '../reading/trims.ts'
import { type Line, type Run, run } from './run.ts'
import { wrap } from './wrap.ts'

/** A statement's words and its citations: `… at dawn. [1:5+3:4]`. */
export function statementRuns(statement: Statement, index: Index): Run[] {
  return [run(`${trimmedText(statement, index)} `), citationRun(statement, index)]
}

/** The citation of a statement and of those who say the same. */
export function citationRun(cited: { citation: Citation; supporters: Citation[] }, index: Index): Run {
  return run(citationLabels(cited, index), 'citation')
}

/**
 * Statements one by one, each from the margin on and its further lines set in: nobody counts dashes among the words that
 * take a reader's time, but every word count does.
 */
export function hanging(statements: Statement[], index: Index, width: number): Line[] {
  return statements.flatMap((statement) =>
    wrap(statementRuns(statement, index), { width, first: '   ', rest: '     ' }),
  )
}

/** A point after what opens it; one in a language model's words says so, with the article's own words below. */
export function pointLines(
  { statement, rephrased }: Point,
  index: Index,
  options: { width: number; first: string },
): Line[] {
  if (rephrased === null) return wrap(statementRuns(statement, index), options)
  const [citation, ...supporters] = rephrased.citations
  const cited = citation === undefined ? [] : [citationRun({ citation, supporters }, index)]
  const rest = ' '.repeat(options.first.length)
  return [
    ...wrap([run(`${rephrased.text} `), ...cited, run(` (words of ${rephrased.model})`, 'soft')], options),
    ...wrap([run('Verbatim: ', 'label'), ...statementRuns(statement, index)], { width: options.width, first: rest }),
  ]
}
