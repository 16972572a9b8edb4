import type { Article, Decision } from '@daybrief/schema'

/**
 * For each place that analysts ruled on, the places whose text they say it does not copy: each way round, as a decision
 * does not say which of two was first. What was withdrawn does not count, and no other kind of decision contradicts.
 */
export function ruledOut(articles: readonly Article[], decisions: readonly Decision[]): Map<number, number[]> {
  const ruled = new Map<number, number[]>()
  const counting = decisions.filter(({ kind, withdrawnAt }) => kind === 'not-a-copy' && withdrawnAt === null)
  if (counting.length === 0) return ruled
  const places = new Map(articles.map(({ id }, place) => [id, place]))
  const known = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? [])
  for (const decision of counting) {
    for (const place of known(decision.articles)) {
      for (const other of known(decision.from)) {
        ruled.set(place, [...(ruled.get(place) ?? []), other])
        ruled.set(other, [...(ruled.get(other) ?? []), place])
      }
    }
  }
  return ruled
}
