import type { CopyGold, CopyPrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { plainText, plainWords, wordRuns } from './plain-words.ts'
import { rounded, share } from './rounded.ts'

/** Words in a run by which overlap is judged. */
const RUN_WORDS = 5

/** Half of the shorter text stands in the longer: the same text, whatever the publisher's slug says. */
const SAME_TEXT = 0.5

const BINS: [name: string, from: number][] = [
  ['>=0.9', 0.9],
  ['0.7-0.9', 0.7],
  ['0.5-0.7', 0.5],
  ['<0.5', 0],
]

type Text = { row: CopyGold; runs: Map<string, number> }

/**
 * Scores copies: recall over re-issues under one slug and day, by the Jaccard of their 5-word runs; precision over the
 * pairs made. A pair is right under one slug, under one title, or when half of the shorter text is in the longer.
 */
export function scoreCopies(gold: CopyGold[], predictions: CopyPrediction[]): Score {
  const predicted = new Map(predictions.map(({ id, group }) => [String(id), group]))
  const texts = new Map(gold.map((row) => [String(row.id), { row, runs: wordRuns(plainWords(row.text), RUN_WORDS) }]))
  const bins = BINS.map(([name, from]) => ({ name, from, found: 0, of: 0 }))
  for (const [a, b] of pairsWithin([...texts.values()], ({ row }) => row.group)) {
    const common = overlap(a, b)
    const jaccard = share(common, a.runs.size + b.runs.size - common)
    const bin = bins.find(({ from }) => jaccard >= from)!
    bin.of++
    const group = predicted.get(String(a.row.id))
    if (group !== undefined && group === predicted.get(String(b.row.id))) bin.found++
  }
  const known = [...predicted].flatMap(([id, group]) => (texts.has(id) ? [{ text: texts.get(id)!, group }] : []))
  const made = pairsWithin(known, ({ group }) => group)
  const right = made.filter(([a, b]) => isSameText(a.text, b.text)).length
  return {
    articles: gold.length,
    pairsMade: made.length,
    precision: rounded(share(right, made.length)),
    recall: Object.fromEntries(
      bins.map(({ name, found, of }) => [name, { found, of, recall: rounded(of === 0 ? 1 : found / of) }]),
    ),
  }
}

function isSameText(a: Text, b: Text): boolean {
  if (a.row.group === b.row.group || plainText(a.row.title) === plainText(b.row.title)) return true
  return overlap(a, b) / Math.min(a.runs.size, b.runs.size) >= SAME_TEXT
}

function overlap(a: Text, b: Text): number {
  let common = 0
  for (const run of a.runs.keys()) if (b.runs.has(run)) common++
  return common
}

function pairsWithin<Member>(members: Member[], group: (member: Member) => string): [Member, Member][] {
  const groups = Map.groupBy(members, group)
  return [...groups.values()].flatMap((own) =>
    own.flatMap((a, at) => own.slice(at + 1).map((b): [Member, Member] => [a, b])),
  )
}
