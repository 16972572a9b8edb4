import type { Article, Fingerprint } from '@daybrief/schema'
import { publishedMinute } from '../instant.ts'
import { emptySignatures, type Signatures, writeSignature } from './signatures.ts'

/** Articles in the order in which they were told, with what is compared first, in blocks: by place, from 0. */
export type Tellings = {
  articles: readonly Article[]
  /** When it was published, in minutes since 1970; infinite when unknown. */
  minutes: Float64Array
  /** Words of its text. */
  words: Int32Array
  /** Hash of all its words. */
  exact: string[]
  /** Not written where the text is too short to be compared. */
  signatures: Signatures
}

/**
 * Articles with their fingerprints in the order in which they were told: by time, the undated last, then by id. Reads the
 * fingerprints one by one and keeps none of them, so that they may come straight from where they are stored.
 *
 * @throws Error when an article has no fingerprint
 */
export function inOrderOfTelling(given: readonly Article[], fingerprints: Iterable<Fingerprint>): Tellings {
  const { articles, minutes } = sortedByTelling(given)
  const places = new Map(articles.map(({ id }, place) => [id, place]))
  const words = new Int32Array(articles.length).fill(-1)
  const exact = articles.map(() => '')
  const signatures = emptySignatures(articles.length)
  for (const print of fingerprints) {
    const place = places.get(print.article)
    if (place === undefined) continue
    words[place] = print.words
    exact[place] = print.exact
    if (print.minhash.length > 0) writeSignature(signatures, place, print.minhash)
  }
  const without = words.indexOf(-1)
  if (without === -1) return { articles, minutes, words, exact, signatures }
  throw new Error(`expected a fingerprint for each article, but article ${articles[without]!.id} has none`)
}

/** Reads each date once: sorting by `firstTold` would read it dozens of times. */
function sortedByTelling(given: readonly Article[]): { articles: Article[]; minutes: Float64Array } {
  const dated = given.map((article) => ({ article, minute: publishedMinute(article) ?? Number.POSITIVE_INFINITY }))
  dated.sort((left, right) => {
    if (left.minute !== right.minute) return left.minute < right.minute ? -1 : 1
    return left.article.id < right.article.id ? -1 : left.article.id > right.article.id ? 1 : 0
  })
  return { articles: dated.map(({ article }) => article), minutes: Float64Array.from(dated, ({ minute }) => minute) }
}

/** Minutes between two, given by place; null when one is undated. */
export function minutesApart({ minutes }: Tellings, left: number, right: number): number | null {
  const apart = Math.abs(minutes[right]! - minutes[left]!)
  return Number.isFinite(apart) ? apart : null
}
