import type { Difference } from '@daybrief/schema'
import type { Found } from '../compare/found.ts'
import type { Sentence } from '../sentences.ts'
import { clausesAround } from '../slices.ts'
import type { State } from '../statement.ts'

/** A difference with its sides as statements: of each sentence the clauses that differ. */
export function shownDifference(
  { kind, question, sides }: Found,
  around: { at: (index: number) => Sentence; state: State },
): Difference {
  return {
    kind,
    question,
    sides: sides.map(({ index, cue, keep }) => ({
      cue: around.at(index).text.slice(cue.start, cue.end),
      statement: around.state(clausesAround(around.at(index), keep)),
    })),
  }
}
