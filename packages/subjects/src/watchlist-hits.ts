import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found } from './phrase-index.ts'
import { phrasesAt } from './phrases-at.ts'
import type { Scan } from './scan.ts'
import type { Token } from './tokens.ts'
import { type NearWord, nearWords } from './watchlist-near.ts'
import { hasMarks, withoutMarks } from './without-marks.ts'

/**
 * Hits on the watchlists, by watchlist and name. A name counts wherever it stands, with or without the marks of its
 * letters: a desk must not miss it. Words that count only near each other must stand in one paragraph.
 */
export function watchlistHits(scans: readonly Scan[], lexicon: Lexicon): Subjects['watchlist'] {
  const hits = new Map<number, Evidence[]>()
  for (const scan of scans) {
    for (const [owner, found] of hitsIn(scan, lexicon)) {
      const evidence = hits.get(owner) ?? []
      hits.set(owner, evidence)
      for (const words of found) addEvidence(evidence, scan, words)
    }
  }
  return [...hits]
    .filter(([, evidence]) => evidence.length > 0)
    .map(([owner, evidence]) => ({ ...lexicon.watched[owner]!, evidence }))
    .sort((a, b) => compare(a.watchlist, b.watchlist) || compare(a.name, b.name))
}

/** What stands in a stretch of each watched name, in order and without overlaps. */
function hitsIn(scan: Scan, lexicon: Lexicon): Map<number, Found[]> {
  const hits = new Map<number, Found[]>()
  const near = new Map<number, NearWord[]>()
  for (const found of watchedIn(scan, lexicon)) {
    const entry = lexicon.entries[found.id]!
    if (entry.kind !== 'watched') continue
    const { owner, group } = entry
    if (group === null) hits.set(owner, [...(hits.get(owner) ?? []), found])
    else near.set(owner, [...(near.get(owner) ?? []), { group, found }])
  }
  for (const [owner, words] of near) {
    const together = nearWords(scan, words, lexicon.near.get(owner)!)
    if (together.length > 0) hits.set(owner, [...(hits.get(owner) ?? []), ...together])
  }
  for (const [owner, found] of hits) hits.set(owner, withoutOverlaps(found))
  return hits
}

/** Watched phrases in a stretch. One with marked letters is read a second time without them. */
function watchedIn(scan: Scan, lexicon: Lexicon): readonly Found[] {
  if (!hasMarks(scan.stretch.text)) return scan.found
  const words = scan.words.map(withoutItsMarks)
  const found = [...scan.found]
  for (const [from, { run }] of words.entries()) {
    if (!run) phrasesAt(lexicon.watchedWithoutMarks, { text: words, from, shouting: scan.style === 'shouting', found })
  }
  return found
}

function withoutItsMarks(word: Token): Token {
  const key = withoutMarks(word.key)
  return key === word.key ? word : { ...word, id: -1, key }
}

/** Of phrases that overlap the first, and of those the longest. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
