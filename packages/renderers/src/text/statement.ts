import type { Statement } from '@daybrief/schema'
import { publisherOf } from '../reading/article-facts.ts'
import { citationLabel, type Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { type Line, type Run, run } from './run.ts'
import { wrap } from './wrap.ts'

/** A statement's words and its citations: `… at dawn. [1:5] +[3:4]`. */
export function statementRuns(statement: Statement, index: Index): Run[] {
  return [run(`${trimmedText(statement, index)} `), ...citationRuns(statement, index)]
}

export function citationRuns(statement: Statement, index: Index): Run[] {
  const supporters = statement.supporters.flatMap((supporter) => [
    run(' +'),
    run(citationLabel(supporter, index), 'citation'),
  ])
  return [run(citationLabel(statement.citation, index), 'citation'), ...supporters]
}

/** Statements one by one, each after its number. */
export function numbered(statements: Statement[], index: Index, width: number): Line[] {
  return statements.flatMap((statement, place) =>
    wrap(statementRuns(statement, index), { width, first: `${String(place + 1).padStart(2)}. ` }),
  )
}

/** Statements one by one after a dash; with `publishers`, also with the name of who says it. */
export function dashed(statements: Statement[], index: Index, options: { publishers: boolean; width: number }): Line[] {
  return statements.flatMap((statement) => {
    const publisher = publisherOf(index.article(statement.citation.article))
    const said = options.publishers ? [run(` (${publisher})`, 'soft')] : []
    return wrap([...statementRuns(statement, index), ...said], { width: options.width, first: '   - ' })
  })
}
