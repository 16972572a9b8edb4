import type { DifferenceGold, DifferencePrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { rounded, share } from './rounded.ts'

type Predicted = DifferencePrediction['differences'][number]
type Planted = DifferenceGold['differences'][number]

/**
 * Scores differences. A planted one is found when the sides of one predicted difference hold all its cues, the first in one
 * side and the second in another; one without cues, when its kind is predicted. What matches nothing planted is false.
 */
export function scoreDifferences(gold: DifferenceGold[], predictions: DifferencePrediction[]): Score {
  const predicted = new Map(predictions.map(({ id, differences }) => [String(id), differences]))
  const each = gold.map(({ id, differences }) => {
    const made = predicted.get(String(id)) ?? []
    const found = differences.filter((planted) => made.some((one) => matches(one, planted)))
    const named = differences.filter((planted) =>
      made.some((one) => one.kind === planted.kind && matches(one, planted)),
    )
    const wrong = made.filter((one) => !differences.some((planted) => matches(one, planted)))
    return { planted: differences.length, found: found.length, named: named.length, wrong: wrong.length }
  })
  const sum = (field: keyof (typeof each)[number]) => each.reduce((total, row) => total + row[field], 0)
  const compatible = each.filter(({ planted }) => planted === 0)
  return {
    stories: gold.length,
    planted: sum('planted'),
    found: sum('found'),
    ofTheirKind: sum('named'),
    recall: rounded(share(sum('found'), sum('planted'))),
    compatible: compatible.length,
    falseOnCompatible: compatible.filter(({ wrong }) => wrong > 0).length,
    false: sum('wrong'),
  }
}

function matches({ kind, sides }: Predicted, planted: Planted): boolean {
  if (planted.cues.length === 0) return kind === planted.kind
  const holders = planted.cues.map((cue) => sides.flatMap(({ text }, place) => (text.includes(cue) ? [place] : [])))
  return holders.every((places, cue) => places.some((place) => cue === 0 || holders[0]?.some((one) => one !== place)))
}
