import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from '../add-evidence.ts'
import { languagesRead } from '../languages-read.ts'
import type { Lexicon } from '../lexicon.ts'
import { placeFactor } from '../place-factor.ts'
import type { Scan } from '../scan.ts'
import { triggersIn } from './triggers-in.ts'

/** Sum from which a type is given: one sure word (weight 2) anywhere, or a weaker one in the lead or more than once. */
const LEAST_SUM = 2

type Tally = { sum: number; evidence: Evidence[] }

/**
 * What happens in an article, by the words that trigger it, the type most prominently told first: a trigger in the
 * headline counts three times as much as one in the text, one in the lead twice.
 */
export function eventsOf(
  scans: readonly Scan[],
  { lexicon, language, year }: { lexicon: Lexicon; language: string; year: string | null },
): Subjects['events'] {
  const reading = { lexicon, reads: languagesRead(language), year }
  const tallies = new Map<number, Tally>()
  for (const scan of scans) {
    if (scan.stretch.part === 'dateline') continue
    for (const { owner, weight, found } of triggersIn(scan, reading)) {
      const tally = tallies.get(owner) ?? { sum: 0, evidence: [] }
      tallies.set(owner, tally)
      tally.sum += weight * placeFactor(scan, found.start)
      addEvidence(tally.evidence, scan, found)
    }
  }
  return [...tallies]
    .filter(([, { sum, evidence }]) => sum >= LEAST_SUM && evidence.length > 0)
    .map(([owner, tally]) => ({ type: lexicon.events[owner]!.id, ...tally }))
    .sort((a, b) => b.sum - a.sum || (a.type < b.type ? -1 : 1))
    .map(({ type, evidence }) => ({ type, evidence }))
}
