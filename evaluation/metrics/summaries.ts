import type { SummaryGold, SummaryPrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { plainText, plainWords, wordRuns } from './plain-words.ts'
import { f1, rounded, share } from './rounded.ts'

/**
 * Scores summaries with ROUGE-1, -2 and -L (Lin 2004): F1, lower case, no stemming, one longest common subsequence over the
 * whole text. `verbatimLines` is the share of lines that stand word for word in one of the documents.
 */
export function scoreSummaries(gold: SummaryGold[], predictions: SummaryPrediction[]): Score {
  const predicted = new Map(predictions.map(({ id, summary }) => [String(id), summary]))
  const each = gold.map((row) => {
    const summary = predicted.get(String(row.id)) ?? ''
    const ours = plainWords(summary)
    const reference = plainWords(row.reference)
    const documents = row.documents.map(plainText)
    const lines = summary.split('\n').filter((line) => line.trim() !== '')
    return {
      words: ours.length,
      rouge1: rougeRuns(ours, reference, 1),
      rouge2: rougeRuns(ours, reference, 2),
      rougeL: rougeSequence(ours, reference),
      lines: lines.length,
      verbatim: lines.filter((line) => documents.some((document) => document.includes(plainText(line)))).length,
    }
  })
  const sum = (field: keyof (typeof each)[number]) => each.reduce((total, row) => total + row[field], 0)
  const mean = (field: keyof (typeof each)[number]) => rounded(sum(field) / gold.length)
  return {
    clusters: gold.length,
    meanWords: mean('words'),
    rouge1: mean('rouge1'),
    rouge2: mean('rouge2'),
    rougeL: mean('rougeL'),
    verbatimLines: rounded(share(sum('verbatim'), sum('lines'))),
  }
}

function rougeRuns(ours: string[], reference: string[], length: number): number {
  const made = wordRuns(ours, length)
  const right = wordRuns(reference, length)
  let common = 0
  for (const [run, times] of made) common += Math.min(times, right.get(run) ?? 0)
  const runs = (words: string[]) => Math.max(1, words.length - length + 1)
  return f1(common / runs(ours), common / runs(reference))
}

function rougeSequence(ours: string[], reference: string[]): number {
  const common = longestCommonSubsequence(ours, reference)
  return f1(share(common, ours.length), share(common, reference.length))
}

/** Length of the longest common subsequence, by rows of the dynamic programme. */
function longestCommonSubsequence(left: string[], right: string[]): number {
  let above = new Uint32Array(right.length + 1)
  for (const word of left) {
    const row = new Uint32Array(right.length + 1)
    for (let at = 1; at <= right.length; at++) {
      row[at] = word === right[at - 1] ? above[at - 1]! + 1 : Math.max(above[at]!, row[at - 1]!)
    }
    above = row
  }
  return above.at(-1)!
}
