import type { Caution } from '@daybrief/schema'
import { cautions as kinds } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { type Line, run } from './run.ts'
import { citationRuns } from './statement.ts'
import { wrap } from './wrap.ts'

/** Warnings made by rules, each with the words it rests on. */
export function cautionLines(cautions: Caution[], index: Index, width: number): Line[] {
  return cautions.flatMap(({ kind, text, statement }) => {
    const words =
      statement === null ? [] : [run(` “${trimmedText(statement, index)}” `), ...citationRuns(statement, index)]
    return wrap([run(`${kinds[kind]}: `, 'label'), run(text), ...words], { width, first: '   ! ' })
  })
}
