import type { Decision } from '@daybrief/schema'

/**
 * The decisions that counted at an instant, as they stood then, about any of these articles or about sentences that stand
 * in these texts: an edition that is made later than it was opened, or twice, sees the same. In the order they come in.
 */
export function decisionsAbout(
  about: { articles: Iterable<string>; texts: Iterable<string> },
  options: { decisions: readonly Decision[]; at: string },
): Decision[] {
  const { decisions, at } = options
  const ids = new Set(about.articles)
  const texts = [...about.texts]
  const stands = (sentence: string) => texts.some((text) => text.includes(sentence))
  return decisions
    .filter((decision) => decision.at <= at && (decision.withdrawnAt === null || decision.withdrawnAt > at))
    .filter(
      ({ articles, from, sides }) =>
        [...articles, ...from].some((article) => ids.has(article)) || (sides.length > 0 && sides.every(stands)),
    )
    .map((decision) => ({ ...decision, withdrawnAt: null }))
}
