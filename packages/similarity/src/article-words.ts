import { words } from '@daybrief/language'
import type { Article } from '@daybrief/schema'

/**
 * The words by which an article is compared: headline and paragraphs, normalised (NFKC, lower case, letters and digits).
 * Boilerplate is no part of the paragraphs and so of the words. Scripts without spaces give overlapping pairs of letters.
 */
export const articleWords = (article: Article): string[] => words(textOf(article))

/** Headline and paragraphs, one a line. */
export const textOf = (article: Article) =>
  [article.headline?.text ?? '', ...article.paragraphs.map(({ text }) => text)].join('\n')
