import { terms } from '@daybrief/language'
import type { Article } from '@daybrief/schema'

/** Cosine from which an article joins a group. */
const JOINS = 0.25

/**
 * The reference for stories: single-pass clustering (Allan et al. 1998) over TF-IDF, each article compared with the
 * centroids of all groups so far and put into the most alike. Gives the number of groups.
 */
export function plainStories(articles: readonly Article[]): number {
  const counts = articles.map((article) => {
    const own = new Map<string, number>()
    const text = [article.headline?.text ?? '', ...article.paragraphs.map((paragraph) => paragraph.text)].join('\n')
    for (const term of terms(text)) own.set(term, (own.get(term) ?? 0) + 1)
    return own
  })
  const frequencies = new Map<string, number>()
  for (const own of counts) for (const term of own.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  const groups: { sum: Map<string, number>; squares: number }[] = []
  for (const own of counts) {
    const vector = unitVector(own, { frequencies, articles: articles.length })
    let best: (typeof groups)[number] | null = null
    let likeness = JOINS
    for (const group of groups) {
      let product = 0
      for (const [term, weight] of vector) product += weight * (group.sum.get(term) ?? 0)
      const cosine = product / Math.sqrt(group.squares)
      if (cosine >= likeness) [best, likeness] = [group, cosine]
    }
    if (best === null) groups.push({ sum: new Map(vector), squares: 1 })
    else add(best, vector)
  }
  return groups.length
}

function unitVector(
  counts: ReadonlyMap<string, number>,
  { frequencies, articles }: { frequencies: ReadonlyMap<string, number>; articles: number },
): [string, number][] {
  const weights = [...counts].map(([term, count]): [string, number] => [
    term,
    Math.log(1 + count) * Math.log((articles + 1) / frequencies.get(term)!),
  ])
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return weights.map(([term, weight]) => [term, weight / length])
}

function add(group: { sum: Map<string, number>; squares: number }, vector: readonly [string, number][]) {
  for (const [term, weight] of vector) {
    const before = group.sum.get(term) ?? 0
    group.sum.set(term, before + weight)
    group.squares += (before + weight) ** 2 - before ** 2
  }
}
