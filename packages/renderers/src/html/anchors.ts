import type { AnnexArticle, Range } from '@daybrief/schema'

/*
 * Names of the places one can link to. They are made of numbers and of the ids that the briefing gives its statements,
 * so that nothing an article says can become one.
 */

/** The text of a cited article in the appendix. */
export function articleAnchor(article: AnnexArticle): string {
  return `a${article.number}`
}

/** A cited range of an article. */
export function rangeAnchor(article: AnnexArticle, range: Range): string {
  return `a${article.number}-${range.start}-${range.end}`
}

/** Class of the pieces of a cited range that is shown in several. */
export function pieceClass(article: AnnexArticle, range: Range): string {
  return `in-${rangeAnchor(article, range)}`
}

/** The line of an article in the table of all articles. */
export function rowAnchor(article: AnnexArticle): string {
  return `article-${article.number}`
}

export function storyAnchor(number: number): string {
  return `story-${number}`
}

export function statementAnchor(statement: string): string {
  return `statement-${statement}`
}
