import { shingleScore } from '../../packages/parsers/training/shingle-score.ts'
import type { Score } from '../task.ts'
import type { PageGold, PagePrediction } from './page-gold.ts'
import { f1, rounded } from './rounded.ts'

/**
 * Scores bodies by their stretches of four words: means over pages of precision and recall, and F1 of the two
 * (article-extraction-benchmark).
 */
export function scorePages(gold: readonly PageGold[], predictions: readonly PagePrediction[]): Score {
  const bodies = Object.assign({}, ...predictions) as PagePrediction
  const scores = gold.map(({ id, articleBody }) => shingleScore(articleBody, bodies[id]?.articleBody ?? ''))
  const precision = meanOf(scores.map((score) => score.precision))
  const recall = meanOf(scores.map((score) => score.recall))
  return {
    pages: gold.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1(precision, recall)),
  }
}

function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
}
