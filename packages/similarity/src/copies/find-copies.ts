import type { Article, Copy, Decision, Fingerprint } from '@daybrief/schema'
import { connectedGroups } from '../connected-groups.ts'
import { sameBefore } from '../days/same-before.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { copyFinder, mayBeCopies } from './copy-finder.ts'
import { SHORTEST_COMPARED } from './fingerprint.ts'
import { ruledOut } from './ruled-out.ts'
import { inOrderOfTelling, type Tellings } from './telling.ts'
import { versionChanges } from './version-changes.ts'

export type CopyOptions = {
  /** What analysts decided; of it, `not-a-copy` is obeyed here. */
  decisions?: readonly Decision[]
}

/**
 * Articles whose text is another's: exact copies by hash; near copies and versions by a banded MinHash index whose every
 * candidate is verified by the exact share of 3-word shingles. A copy points to the article that told its text first: the
 * closest level, then the earliest by its own date and id. Following `of` leads to the first telling of all, so that one
 * chain is one origin; no chain joins two articles of which an analyst ruled that they are no copies. A version lists what
 * it changes. A function of the set: the order of the arguments changes nothing. Sorted by article id. Fingerprints are
 * read once, one by one, and not kept.
 *
 * @throws Error when an article has no fingerprint
 */
export function findCopies(
  articles: readonly Article[],
  fingerprints: Iterable<Fingerprint>,
  { decisions = [] }: CopyOptions = {},
): Copy[] {
  const tellings = inOrderOfTelling(articles, fingerprints)
  const ruled = ruledOut(tellings.articles, decisions)
  const same = sameBefore(tellings)
  const parents = same.map((first, place) => (ruled.has(place) ? -1 : first))
  const copies: Copy[] = []
  for (const [place, first] of parents.entries()) if (first !== -1) copies.push(exactCopy(tellings, first, place))
  const candidates = likelyCopies(tellings, parents)
  for (const place of ruled.keys()) if (same[place] !== -1) candidates[place] = [same[place]!, ...candidates[place]!]
  for (const group of connectedGroups(candidates.length, joinsOf(candidates))) {
    const find = copyFinder(tellings)
    for (const place of group) {
      const allowed = withFirstTellings(candidates[place]!, parents).filter(unlessRuledOut(ruled.get(place), parents))
      const found = allowed.includes(same[place]!)
        ? { earlier: same[place]!, copy: exactCopy(tellings, same[place]!, place) }
        : closest(allowed, (earlier) => find(earlier, place))
      if (found === null) continue
      parents[place] = found.earlier
      copies.push(withChanges(found.copy, tellings, [found.earlier, place]))
    }
  }
  return copies.sort((left, right) => (left.article < right.article ? -1 : 1))
}

const exactCopy = ({ articles }: Tellings, first: number, place: number): Copy => ({
  article: articles[place]!.id,
  of: articles[first]!.id,
  level: 'exact',
  jaccard: 1,
  containment: 1,
  changes: [],
})

/** For each telling the earlier ones that it may be a copy of; none for short texts and those whose first is known. */
function likelyCopies(tellings: Tellings, parents: Int32Array): number[][] {
  const compared: number[] = []
  for (const [place, parent] of parents.entries()) {
    if (parent === -1 && tellings.words[place]! >= SHORTEST_COMPARED) compared.push(place)
  }
  const likely: number[][] = tellings.articles.map(() => [])
  for (const [at, others] of candidatePairs(tellings.signatures, compared).entries()) {
    const place = compared[at]!
    likely[place] = others.filter((earlier) => mayBeCopies(tellings, earlier, place))
  }
  return likely
}

function* joinsOf(candidates: readonly (readonly number[])[]): Generator<[number, number]> {
  for (const [place, others] of candidates.entries()) for (const other of others) yield [place, other]
}

/** Keeps those whose first telling is none that an analyst held against the article. */
function unlessRuledOut(against: readonly number[] | undefined, parents: Int32Array): (earlier: number) => boolean {
  if (against === undefined) return () => true
  const origins = new Set(against.map((place) => firstTelling(place, parents)))
  return (earlier) => !origins.has(firstTelling(earlier, parents))
}

function firstTelling(place: number, parents: Int32Array): number {
  let first = place
  while (parents[first] !== -1) first = parents[first]!
  return first
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
function withFirstTellings(candidates: readonly number[], parents: Int32Array): number[] {
  const all = new Set(candidates)
  for (const candidate of candidates) {
    for (let parent = parents[candidate]!; parent !== -1 && !all.has(parent); parent = parents[parent]!) all.add(parent)
  }
  return [...all].sort((left, right) => left - right)
}

function withChanges(copy: Copy, { articles }: Tellings, [earlier, later]: [number, number]): Copy {
  if (copy.level !== 'version') return copy
  return { ...copy, changes: versionChanges(articles[earlier]!, articles[later]!) }
}
