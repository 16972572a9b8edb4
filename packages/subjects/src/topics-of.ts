import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import { ANY_LANGUAGE, type Lexicon } from './lexicon.ts'
import type { Scan } from './scan.ts'

/** A term in the headline tells three times as much as one in the text, one in the lead twice (methods: headline x3, lead x2). */
const HEADLINE_FACTOR = 3
const LEAD_FACTOR = 2
/** Characters of body text that count as the lead: the first two or three sentences of a report. */
const LEAD_LENGTH = 500
/** Topics lighter than this share of the heaviest are left out: passing words. */
const LEAST_SHARE = 0.3

/** Languages whose articles also use another's terms. */
const ALSO_READ: Record<string, readonly string[]> = { ms: ['id'], tl: ['fil', 'en'], fil: ['en'], yue: ['zh'] }
const UNKNOWN_LANGUAGE = 'und'

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

function languagesRead(language: string): Set<string> | null {
  const primary = language.split('-')[0]!.toLowerCase()
  if (primary === UNKNOWN_LANGUAGE) return null
  return new Set([ANY_LANGUAGE, primary, ...(ALSO_READ[primary] ?? [])])
}

type Tallying = { lexicon: Lexicon; reads: Set<string> | null; tallies: Map<number, Tally> }

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

function placeFactor({ stretch }: Scan, start: number): number {
  if (stretch.part === 'headline') return HEADLINE_FACTOR
  return stretch.before + start < LEAD_LENGTH ? LEAD_FACTOR : 1
}

function heaviest(sums: readonly number[], tallies: Map<number, Tally>, lexicon: Lexicon): Subjects['topics'] {
  const shown = [...tallies].filter(([, { evidence }]) => evidence.length > 0)
  const top = Math.max(...shown.map(([owner]) => sums[owner]!))
  return shown
    .map(([owner, { evidence }]) => ({ topic: lexicon.topics[owner]!.id, weight: sums[owner]! / top, evidence }))
    .filter(({ weight }) => weight >= LEAST_SHARE)
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1))
}
