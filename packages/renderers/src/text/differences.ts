import type { Difference } from '@daybrief/schema'
import { cueRange } from '../reading/cue-range.ts'
import type { Index } from '../reading/index-briefing.ts'
import { trimsOf } from '../reading/trims.ts'
import { type Line, type Run, run } from './run.ts'
import { citationRun } from './statement.ts'
import { wrap } from './wrap.ts'

/** Each question, and under it each side's own words with who says them. */
export function differenceLines(differences: Difference[], index: Index, width: number): Line[] {
  return differences.flatMap(({ question, sides }) => [
    ...wrap([run(question, 'cue')], { width, first: '   ', rest: '     ' }),
    ...sides.flatMap(({ cue, statement }) => {
      const { publisher } = index.article(statement.citation.article)
      const { before, after } = trimsOf(statement, index)
      const runs = [
        run(publisher === null ? '' : `${publisher}: `, 'soft'),
        run(before),
        ...withCue(statement.text, cue),
        run(`${after} `),
        citationRun(statement, index),
      ]
      return wrap(runs, { width, first: '     ', rest: '       ' })
    }),
  ])
}

/** A side's words with those that differ set off. */
function withCue(text: string, cue: string): Run[] {
  const range = cueRange(text, cue)
  if (range === null) return [run(text)]
  return [run(text.slice(0, range.start)), run(text.slice(range.start, range.end), 'cue'), run(text.slice(range.end))]
}
