import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import { languagesRead } from './languages-read.ts'
import type { Lexicon } from './lexicon.ts'
import { placeFactor } from './place-factor.ts'
import type { Scan } from './scan.ts'

/** Topics lighter than this share of the heaviest are left out: passing words. */
const LEAST_SHARE = 0.3

/** What an article is about, with the sum of each topic before the light ones were left out. */
export type TopicTally = { topics: Subjects['topics']; sums: number[] }

type Tally = { terms: Map<number, { weight: number; factor: number; count: number }>; evidence: Evidence[] }

/**
 * Topics by weighted terms. A term adds weight x place x (1 + ln count), where place is that of its best occurrence;
 * inside one topic the longest term at a place counts and those within it do not.
 */
export function topicsOf(scans: readonly Scan[], lexicon: Lexicon, language: string): TopicTally {
  const reads = languagesRead(language)
  const tallies = new Map<number, Tally>()
  for (const scan of scans) tallyScan(scan, { lexicon, reads, tallies })
  const sums: number[] = lexicon.topics.map(() => 0)
  for (const [owner, { terms }] of tallies) {
    for (const { weight, factor, count } of terms.values()) sums[owner]! += weight * factor * (1 + Math.log(count))
  }
  return { topics: heaviest(sums, tallies, lexicon), sums }
}

type Tallying = { lexicon: Lexicon; reads: ReadonlySet<string> | null; tallies: Map<number, Tally> }

function tallyScan(scan: Scan, { lexicon, reads, tallies }: Tallying): void {
  if (scan.stretch.part === 'dateline') return
  const ends = new Map<number, number>()
  for (const found of scan.found) {
    const entry = lexicon.entries[found.id]!
    if (entry.kind !== 'topic' || (reads && !reads.has(entry.language))) continue
    if (found.start < (ends.get(entry.owner) ?? 0)) continue
    ends.set(entry.owner, found.end)
    let tally = tallies.get(entry.owner)
    if (!tally) {
      tally = { terms: new Map(), evidence: [] }
      tallies.set(entry.owner, tally)
    }
    const factor = placeFactor(scan, found.start)
    const term = tally.terms.get(found.id)
    if (term) {
      term.count++
      term.factor = Math.max(term.factor, factor)
    } else tally.terms.set(found.id, { weight: entry.weight, factor, count: 1 })
    addEvidence(tally.evidence, scan, found)
  }
}

function heaviest(sums: readonly number[], tallies: Map<number, Tally>, lexicon: Lexicon): Subjects['topics'] {
  const shown = [...tallies].filter(([, { evidence }]) => evidence.length > 0)
  const top = Math.max(...shown.map(([owner]) => sums[owner]!))
  return shown
    .map(([owner, { evidence }]) => ({ topic: lexicon.topics[owner]!.id, weight: sums[owner]! / top, evidence }))
    .filter(({ weight }) => weight >= LEAST_SHARE)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1))
}
