import type { Article, Copy, CopyLevel, Fingerprint } from '@daybrief/schema'
import { alteredFigures } from './altered-figures.ts'
import { articleWords } from './article-words.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { copyLevel, isWithinWindow } from './copy-level.ts'
import { SHORTEST_COMPARED } from './fingerprint.ts'
import { areOtherInstances, instanceNumbers } from './instance-numbers.ts'
import { firstTold, publishedMinute } from './instant.ts'
import { estimatedJaccard } from './minhash.ts'
import { resemblance } from './resemblance.ts'
import { shingles } from './shingles.ts'

/**
 * Containment below which a pair is not read at all, estimated from signatures and lengths: two standard errors below the
 * least that makes a version when one text is eight times the other.
 */
const LEAST_ESTIMATED_CONTAINMENT = 0.2

const RANK: Record<CopyLevel, number> = { exact: 0, near: 1, version: 2 }

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

type Telling = { article: Article; print: Fingerprint; minute: number | null }

function inOrderOfTelling(articles: readonly Article[], fingerprints: readonly Fingerprint[]): Telling[] {
  const prints = new Map(fingerprints.map((print) => [print.article, print]))
  return [...articles].sort(firstTold).map((article) => {
    const print = prints.get(article.id)
    if (print !== undefined) return { article, print, minute: publishedMinute(article) }
    throw new Error(`expected a fingerprint for each article, but article ${article.id} has none`)
  })
}

/** Same words. A text too short to be compared repeats itself (`Weather report`): it is a copy within the window only. */
function exactCopies(told: readonly Telling[]): Copy[] {
  const firsts = new Map<string, Telling>()
  const copies: Copy[] = []
  for (const telling of told) {
    const { exact, words } = telling.print
    if (words === 0) continue
    const first = firsts.get(exact)
    const isCopy = first !== undefined && (words >= SHORTEST_COMPARED || isWithinWindow(apart(first, telling)))
    if (!isCopy) firsts.set(exact, telling)
    else copies.push({ article: telling.article.id, of: first.article.id, level: 'exact', jaccard: 1, containment: 1 })
  }
  return copies
}

function likeCopies(told: readonly Telling[]): Copy[] {
  const candidates = candidatePairs(told.map(({ print }) => print.minhash))
  const compare = comparison(told)
  const parents = new Map<number, number>()
  const copies: Copy[] = []
  for (const [place, near] of candidates.entries()) {
    let best: { earlier: number; copy: Copy } | null = null
    for (const earlier of withFirstTellings(near, parents)) {
      const copy = compare(earlier, place)
      if (copy !== null && (best === null || RANK[copy.level] < RANK[best.copy.level])) best = { earlier, copy }
    }
    if (best === null) continue
    parents.set(place, best.earlier)
    copies.push(best.copy)
  }
  return copies
}

/** The candidates and all that they are copies of, earliest first. */
function withFirstTellings(candidates: readonly number[], parents: ReadonlyMap<number, number>): number[] {
  const all = new Set(candidates)
  for (const candidate of candidates) {
    for (let parent = parents.get(candidate); parent !== undefined; parent = parents.get(parent)) all.add(parent)
  }
  return [...all].sort((left, right) => left - right)
}

/** Compares two tellings by place; reads a text once, and only when the signatures give reason to. */
function comparison(told: readonly Telling[]): (earlier: number, later: number) => Copy | null {
  const texts = new Map<number, { words: string[]; shingles: Float64Array; instance: Map<string, number> }>()
  const read = (place: number) => {
    const known = texts.get(place)
    if (known !== undefined) return known
    const { article } = told[place]!
    const words = articleWords(article)
    const text = { words, shingles: shingles(words), instance: instanceNumbers(article.headline?.text ?? '') }
    texts.set(place, text)
    return text
  }
  return (earlier, later) => {
    const [first, second] = [told[earlier]!, told[later]!]
    if (estimatedContainment(first.print, second.print) < LEAST_ESTIMATED_CONTAINMENT) return null
    const [left, right] = [read(earlier), read(later)]
    if (areOtherInstances(left.instance, right.instance)) return null
    const share = resemblance(left.shingles, right.shingles)
    const level = copyLevel(share, alteredFigures(left.words, right.words), apart(first, second))
    return level === null ? null : { article: second.article.id, of: first.article.id, level, ...share }
  }
}

/** From the Jaccard J of sets of l and r: (l + r) J / (1 + J) shingles are shared. */
function estimatedContainment(left: Fingerprint, right: Fingerprint): number {
  const jaccard = estimatedJaccard(left.minhash, right.minhash)
  return ((left.words + right.words) * jaccard) / (1 + jaccard) / Math.min(left.words, right.words)
}

const apart = (left: Telling, right: Telling) =>
  left.minute === null || right.minute === null ? null : right.minute - left.minute
