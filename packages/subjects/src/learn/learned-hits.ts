import type { Evidence } from '@daybrief/schema'
import { addEvidence } from '../add-evidence.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'

/** How strongly learned words speak for a topic or a country in one article, and which they are. */
export type LearnedTally = { sum: number; words: number; evidence: Evidence[] }

/** Learned words in an article, by what they speak for. Each counts once: a model knows words, not how often they matter. */
export function learnedHits(
  scans: readonly Scan[],
  lexicon: Lexicon,
  of: 'topic' | 'country',
): Map<number, LearnedTally> {
  const tallies = new Map<number, LearnedTally>()
  const seen = new Set<number>()
  for (const scan of scans) {
    for (const found of scan.found) {
      const entry = lexicon.entries[found.id]!
      if (entry.kind !== 'learned' || entry.of !== of || scan.stretch.offset === null) continue
      const tally = tallies.get(entry.owner) ?? { sum: 0, words: 0, evidence: [] }
      tallies.set(entry.owner, tally)
      if (!seen.has(found.id)) {
        tally.sum += entry.weight
        tally.words++
        seen.add(found.id)
      }
      addEvidence(tally.evidence, scan, found)
    }
  }
  return tallies
}
