import type { NameGold, NamePrediction } from '../gold.ts'
import type { Score } from '../task.ts'
import { rounded, share } from './rounded.ts'

type Span = NameGold['names'][number]
type Tally = { right: number; predicted: number; gold: number }

/**
 * Scores spans of names by precision, recall and F1: `exact` asks for the same kind, first and last character (CoNLL 2003),
 * `overlapping` for the same kind and one character in common, `anyKind` for the same characters. Each predicted span
 * counts for one span of the gold.
 */
export function scoreNames(gold: NameGold[], predictions: NamePrediction[]): Score {
  const predicted = new Map(predictions.map((row) => [String(row.id), row.names]))
  const pairs = gold.map((row) => ({ gold: row.names, ours: predicted.get(String(row.id)) ?? [] }))
  const kinds = [...new Set(pairs.flatMap(({ gold, ours }) => [...gold, ...ours].map(({ kind }) => kind)))].sort()
  const score = (fits: (one: Span, other: Span) => boolean, of: (span: Span) => boolean = () => true) => {
    const tally: Tally = { right: 0, predicted: 0, gold: 0 }
    for (const { gold, ours } of pairs) {
      const [wanted, made] = [gold.filter(of), ours.filter(of)]
      tally.right += matches(wanted, made, fits)
      tally.predicted += made.length
      tally.gold += wanted.length
    }
    return figures(tally)
  }
  return {
    articles: gold.length,
    exact: score((one, other) => sameKind(one, other) && sameSpan(one, other)),
    overlapping: score((one, other) => sameKind(one, other) && overlap(one, other)),
    anyKind: score(sameSpan),
    perKind: Object.fromEntries(kinds.map((kind) => [kind, score(sameSpan, (span) => span.kind === kind)])),
  }
}

/** How many gold spans find a predicted span of their own. */
function matches(gold: readonly Span[], ours: readonly Span[], fits: (one: Span, other: Span) => boolean): number {
  const taken = new Set<Span>()
  for (const wanted of gold) {
    const found = ours.find((span) => !taken.has(span) && fits(wanted, span))
    if (found) taken.add(found)
  }
  return taken.size
}

const sameKind = (one: Span, other: Span) => one.kind === other.kind
const sameSpan = (one: Span, other: Span) => one.start === other.start && one.end === other.end
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

const figures = ({ right, predicted, gold }: Tally): Score => ({
  precision: rounded(share(right, predicted)),
  recall: rounded(share(right, gold)),
  f1: rounded(share(2 * right, predicted + gold)),
  spans: gold,
})
