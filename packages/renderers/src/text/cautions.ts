import type { CautionGroup } from '../reading/caution-groups.ts'
import { cautions as kinds } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { type Line, run } from './run.ts'
import { citationRun } from './statement.ts'
import { wrap } from './wrap.ts'

/** Warnings made by rules: the words each rests on, or what the rule says where it rests on what is missing. */
export function cautionLines(cautions: CautionGroup[], index: Index, width: number): Line[] {
  return cautions.flatMap(({ kind, text, statements }) => {
    const words = statements.flatMap((statement, place) => [
      run(`${place > 0 ? '; ' : ''}“${trimmedText(statement, index)}” `),
      citationRun(statement, index),
    ])
    const said = words.length === 0 ? [run(text)] : words
    return wrap([run(`${kinds[kind]}: `, 'label'), ...said], { width, first: '   ', rest: '     ' })
  })
}
