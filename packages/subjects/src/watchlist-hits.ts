import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import type { Lexicon } from './lexicon.ts'
import type { Scan } from './scan.ts'

/** Hits on the watchlists, by watchlist and name. A name counts wherever it stands: a desk must not miss it. */
export function watchlistHits(scans: readonly Scan[], lexicon: Lexicon): Subjects['watchlist'] {
  const hits = new Map<number, Evidence[]>()
  for (const scan of scans) {
    const ends = new Map<number, number>()
    for (const found of scan.found) {
      const entry = lexicon.entries[found.id]!
      if (entry.kind !== 'watched' || found.start < (ends.get(entry.owner) ?? 0)) continue
      ends.set(entry.owner, found.end)
      const evidence = hits.get(entry.owner) ?? []
      hits.set(entry.owner, evidence)
      addEvidence(evidence, scan, found)
    }
  }
  return [...hits]
    .filter(([, evidence]) => evidence.length > 0)
    .map(([owner, evidence]) => ({ ...lexicon.watched[owner]!, evidence }))
    .sort((a, b) => compare(a.watchlist, b.watchlist) || compare(a.name, b.name))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
