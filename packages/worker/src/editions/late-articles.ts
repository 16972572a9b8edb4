import type { Article, Briefing } from '@daybrief/schema'

/** Articles of a day that an earlier edition covered: they came after it had closed. */
export function lateArticles(articles: readonly Article[], previous: Briefing | null): Set<string> {
  if (previous === null) return new Set()
  return new Set(
    articles
      .filter(({ publishedAt }) => publishedAt !== null && publishedAt.date < previous.edition.date)
      .map(({ id }) => id),
  )
}
