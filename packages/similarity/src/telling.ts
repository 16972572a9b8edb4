import type { Article, Fingerprint } from '@daybrief/schema'
import { firstTold, publishedMinute } from './instant.ts'

/** An article to be compared with others: its fingerprint, and when it was published, in minutes since 1970. */
export type Telling = { article: Article; print: Fingerprint; minute: number | null }

/**
 * Articles with their fingerprints in the order in which they were told.
 *
 * @throws Error when an article has no fingerprint
 */
export function inOrderOfTelling(articles: readonly Article[], fingerprints: readonly Fingerprint[]): Telling[] {
  const prints = new Map(fingerprints.map((print) => [print.article, print]))
  return [...articles].sort(firstTold).map((article) => {
    const print = prints.get(article.id)
    if (print !== undefined) return { article, print, minute: publishedMinute(article) }
    throw new Error(`expected a fingerprint for each article, but article ${article.id} has none`)
  })
}

/** Minutes between two; null when one is undated. */
export const minutesApart = (left: Telling, right: Telling) =>
  left.minute === null || right.minute === null ? null : Math.abs(right.minute - left.minute)
