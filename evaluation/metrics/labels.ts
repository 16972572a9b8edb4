import type { Score } from '../task.ts'
import { rounded, share } from './rounded.ts'

type Tally = { right: number; wrong: number; missed: number }
type Labelled = { id: string | number }

/**
 * Scores sets of labels: micro-averaged over all, macro and weighted F1 over the labels that occur in the gold, and the
 * share of articles whose labels are exactly right.
 */
export function scoreLabels<Gold extends Labelled, Prediction extends Labelled>(
  gold: Gold[],
  predictions: Prediction[],
  labelsOf: (row: Gold | Prediction) => string[],
): Score {
  const predicted = new Map(predictions.map((row) => [String(row.id), new Set(labelsOf(row))]))
  const tallies = new Map<string, Tally>()
  const count = (label: string, what: keyof Tally) => {
    const tally = tallies.get(label) ?? { right: 0, wrong: 0, missed: 0 }
    tallies.set(label, { ...tally, [what]: tally[what] + 1 })
  }
  let exact = 0
  for (const row of gold) {
    const right = new Set(labelsOf(row))
    const ours = predicted.get(String(row.id)) ?? new Set()
    for (const label of ours) count(label, right.has(label) ? 'right' : 'wrong')
    for (const label of right) if (!ours.has(label)) count(label, 'missed')
    if (right.size === ours.size && [...right].every((label) => ours.has(label))) exact++
  }
  const inGold = [...tallies].filter(([, { right, missed }]) => right + missed > 0)
  const perLabel = inGold.map(([label, tally]) => ({ label, ...prf(tally), of: tally.right + tally.missed }))
  const all = perLabel.reduce((sum, { of }) => sum + of, 0)
  return {
    articles: gold.length,
    micro: prf(sumOf([...tallies.values()])),
    macroF1: rounded(
      share(
        perLabel.reduce((sum, { f1 }) => sum + f1, 0),
        perLabel.length,
      ),
    ),
    weightedF1: rounded(
      share(
        perLabel.reduce((sum, { f1, of }) => sum + f1 * of, 0),
        all,
      ),
    ),
    exact: rounded(share(exact, gold.length)),
    perLabel: Object.fromEntries(perLabel.map(({ label, ...score }) => [label, score])),
  }
}

const prf = ({ right, wrong, missed }: Tally) => ({
  precision: rounded(share(right, right + wrong)),
  recall: rounded(share(right, right + missed)),
  f1: rounded(share(2 * right, 2 * right + wrong + missed)),
})

const sumOf = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      right: sum.right + tally.right,
      wrong: sum.wrong + tally.wrong,
      missed: sum.missed + tally.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )
