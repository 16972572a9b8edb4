import type { Entry, Lexicon } from '../lexicon.ts'
import type { Found } from '../phrase-index.ts'
import type { Scan } from '../scan.ts'
import { isCapital } from './linked.ts'

/** What the gazetteer says of words: a place, a people, or something that only points to a country: a palace, a person. */
export type Known = { found: Found; sort: 'place' | 'people' | 'other' }

/** The longest names of the gazetteer in a stretch, by their first token; those in scripts without spaces apart. */
export function knownNames(scan: Scan, lexicon: Lexicon): { at: ReadonlyMap<number, Known>; inRuns: Found[] } {
  const at = new Map<number, Known>()
  const inRuns: Found[] = []
  for (const found of scan.found) {
    const sort = sortOf(lexicon.entries[found.id]!)
    if (sort === null) continue
    if (!isCapital(scan.words[found.from])) {
      const last = inRuns.at(-1)
      if (sort === 'place' && (!last || found.start >= last.end)) inRuns.push(found)
      continue
    }
    const before = at.get(found.from)
    if (!before || found.to > before.found.to) at.set(found.from, { found, sort })
  }
  return { at, inRuns }
}

function sortOf(entry: Entry): Known['sort'] | null {
  if (entry.kind === 'no-country') return 'other'
  if (entry.kind !== 'country') return null
  if (entry.sort === 'demonyms') return 'people'
  return entry.sort === 'metonyms' ? 'other' : 'place'
}
