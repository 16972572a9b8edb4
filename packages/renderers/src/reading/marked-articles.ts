import type { AnnexArticle, Briefing } from '@daybrief/schema'
import { citedRanges } from './cited-ranges.ts'
import { type MarkedParagraphs, markParagraphs } from './mark-paragraphs.ts'

/** An article whose text the appendix shows, with its cited ranges. */
export type MarkedArticle = { article: AnnexArticle; marks: MarkedParagraphs }

/** The articles that the briefing cites or holds the text of, in order of number. */
export function markedArticles(briefing: Briefing): MarkedArticle[] {
  const cited = citedRanges(briefing)
  return briefing.articles
    .filter(({ id, paragraphs }) => cited.has(id) || paragraphs.length > 0)
    .map((article) => ({ article, marks: markParagraphs(article.paragraphs, cited.get(article.id) ?? []) }))
    .sort((one, other) => one.article.number - other.article.number)
}
