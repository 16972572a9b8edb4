import type { Article, Copy, Fingerprint } from '@daybrief/schema'
import { candidatePairs } from './candidate-pairs.ts'
import { copyFinder } from './copy-finder.ts'
import { isWithinWindow } from './copy-level.ts'
import { SHORTEST_COMPARED } from './fingerprint.ts'
import { inOrderOfTelling, minutesApart, type Telling } from './telling.ts'

/**
 * Articles whose text is another's: exact copies by hash; near copies and versions by a banded MinHash index whose every
 * candidate is verified by the exact share of 3-word shingles. A copy points to the article that told its text first: the
 * closest level, then the earliest by its own date and id. Following `of` leads to the first telling of all, so that one
 * chain is one origin. A function of the set: the order of the arguments changes nothing. Sorted by article id.
 *
 * @throws Error when an article has no fingerprint
 */
export function findCopies(articles: readonly Article[], fingerprints: readonly Fingerprint[]): Copy[] {
  const told = inOrderOfTelling(articles, fingerprints)
  const exact = exactCopies(told)
  const copied = new Set(exact.map(({ article }) => article))
  const like = likeCopies(told.filter(({ article }) => !copied.has(article.id)))
  return [...exact, ...like].sort((left, right) => (left.article < right.article ? -1 : 1))
}

/** Same words. A text too short to be compared repeats itself (`Weather report`): it is a copy within the window only. */
function exactCopies(told: readonly Telling[]): Copy[] {
  const firsts = new Map<string, Telling>()
  const copies: Copy[] = []
  for (const telling of told) {
    const { exact, words } = telling.print
    if (words === 0) continue
    const first = firsts.get(exact)
    const isCopy = first !== undefined && (words >= SHORTEST_COMPARED || isWithinWindow(minutesApart(first, telling)))
    if (!isCopy) firsts.set(exact, telling)
    else copies.push({ article: telling.article.id, of: first.article.id, level: 'exact', jaccard: 1, containment: 1 })
  }
  return copies
}

function likeCopies(told: readonly Telling[]): Copy[] {
  const candidates = candidatePairs(told.map(({ print }) => print.minhash))
  const find = copyFinder(told)
  const parents = new Map<number, number>()
  const copies: Copy[] = []
  for (const [place, others] of candidates.entries()) {
    const found = closest(withFirstTellings(others, parents), (earlier) => find(earlier, place))
    if (found === null) continue
    parents.set(place, found.earlier)
    copies.push(found.copy)
  }
  return copies
}

/** The earliest near copy, else the earliest version. Looks no further than the first near copy. */
function closest(
  candidates: readonly number[],
  find: (earlier: number) => Copy | null,
): { earlier: number; copy: Copy } | null {
  let version: { earlier: number; copy: Copy } | null = null
  for (const earlier of candidates) {
    const copy = find(earlier)
    if (copy?.level === 'near') return { earlier, copy }
    if (copy !== null) version ??= { earlier, copy }
  }
  return version
}

/** The candidates and all that they are copies of, earliest first. */
function withFirstTellings(candidates: readonly number[], parents: ReadonlyMap<number, number>): number[] {
  const all = new Set(candidates)
  for (const candidate of candidates) {
    let parent = parents.get(candidate)
    while (parent !== undefined && !all.has(parent)) {
      all.add(parent)
      parent = parents.get(parent)
    }
  }
  return [...all].sort((left, right) => left - right)
}
