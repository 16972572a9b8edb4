import type { NoveltyGold, NoveltyPrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { rounded, share } from './rounded.ts'

/**
 * Scores how well newness tells new sentences from old ones: the area under the ROC curve over all sentences, which is the
 * share of pairs of a new and an old one in which the new one is held to be newer (ties count half). 0.5 is guessing.
 */
export function scoreNovelty(gold: NoveltyGold[], predictions: NoveltyPrediction[]): Score {
  const predicted = new Map(predictions.map(({ id, newness }) => [String(id), newness]))
  const all = gold.flatMap(({ id, sentences }) =>
    sentences.map((sentence, place) => ({ isNew: sentence.new, newness: predicted.get(String(id))?.[place] ?? 0 })),
  )
  const count = all.filter(({ isNew }) => isNew).length
  return { sentences: all.length, new: count, auc: rounded(areaUnderCurve(all)) }
}

/** By the sum of the ranks of the new ones (Mann & Whitney 1947), ties at their mean rank. */
function areaUnderCurve(all: readonly { isNew: boolean; newness: number }[]): number {
  const sorted = [...all].sort((a, b) => a.newness - b.newness)
  let ranks = 0
  let count = 0
  for (let first = 0; first < sorted.length; ) {
    let last = first
    while (last + 1 < sorted.length && sorted[last + 1]!.newness === sorted[first]!.newness) last++
    const rank = (first + last) / 2 + 1
    for (const { isNew } of sorted.slice(first, last + 1)) {
      if (!isNew) continue
      ranks += rank
      count++
    }
    first = last + 1
  }
  return share(ranks - (count * (count + 1)) / 2, count * (sorted.length - count))
}
