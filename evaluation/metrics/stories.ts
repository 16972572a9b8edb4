import type { StoryGold, StoryPrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { f1, rounded, share } from './rounded.ts'

const pairsAmong = (members: number) => (members * (members - 1)) / 2

const total = (counts: Map<string, number>, of: (count: number) => number) =>
  [...counts.values()].reduce((sum, count) => sum + of(count), 0)

/**
 * Scores a grouping against gold: B-cubed (Bagga & Baldwin 1998), precision and recall over pairs, adjusted Rand index
 * (Hubert & Arabie 1985). An article without a prediction counts as alone.
 */
export function scoreStories(gold: StoryGold[], predictions: StoryPrediction[]): Score {
  const predicted = new Map(predictions.map(({ id, story }) => [String(id), `story ${story}`]))
  const right = new Map<string, number>()
  const made = new Map<string, number>()
  const shared = new Map<string, { members: number; right: string; made: string }>()
  for (const { id, story } of gold) {
    const ours = predicted.get(String(id)) ?? `alone ${id}`
    right.set(String(story), (right.get(String(story)) ?? 0) + 1)
    made.set(ours, (made.get(ours) ?? 0) + 1)
    const key = JSON.stringify([String(story), ours])
    const cell = shared.get(key) ?? { members: 0, right: String(story), made: ours }
    shared.set(key, { ...cell, members: cell.members + 1 })
  }
  const cells = [...shared.values()]
  const precision = cells.reduce((sum, cell) => sum + cell.members ** 2 / made.get(cell.made)!, 0) / gold.length
  const recall = cells.reduce((sum, cell) => sum + cell.members ** 2 / right.get(cell.right)!, 0) / gold.length
  const common = cells.reduce((sum, cell) => sum + pairsAmong(cell.members), 0)
  const [rightPairs, madePairs] = [total(right, pairsAmong), total(made, pairsAmong)]
  const [pairPrecision, pairRecall] = [share(common, madePairs), share(common, rightPairs)]
  const expected = share(rightPairs * madePairs, pairsAmong(gold.length))
  return {
    articles: gold.length,
    gold: right.size,
    predicted: made.size,
    bcubed: { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1(precision, recall)) },
    pairs: {
      precision: rounded(pairPrecision),
      recall: rounded(pairRecall),
      f1: rounded(f1(pairPrecision, pairRecall)),
    },
    ari: rounded((common - expected) / ((rightPairs + madePairs) / 2 - expected || 1)),
  }
}
