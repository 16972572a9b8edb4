import type { Article, Copy } from '@daybrief/schema'

/**
 * Articles by independent telling: each with all that are its copies, and copies of those. Given in order of telling, they
 * come back in that order, each telling's first article first. Copies of articles that are not given are ignored.
 */
export function originsOf(told: readonly Article[], copies: readonly Copy[]): Article[][] {
  const parents = new Map(copies.map(({ article, of }) => [article, of]))
  const origins = new Map<string, Article[]>()
  for (const article of told) {
    const first = firstTelling(article.id, parents)
    const origin = origins.get(first)
    if (origin === undefined) origins.set(first, [article])
    else origin.push(article)
  }
  return [...origins.values()]
}

/** Follows copies to what they are copies of. A chain that leads round, which no honest list has, ends where it began. */
function firstTelling(article: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = article
  for (let parent = parents.get(at); parent !== undefined && !seen.has(parent); parent = parents.get(at)) {
    seen.add(parent)
    at = parent
  }
  return at
}
