import { fileURLToPath } from 'node:url'
import { readEditorial } from '@daybrief/editorial'
import type { Article, Subjects } from '@daybrief/schema'
import { classify, compileLexicon } from '@daybrief/subjects'
import { type GoldRow, goldArticle } from '../gold-article.ts'

const EDITORIAL = fileURLToPath(new URL('../../editorial', import.meta.url))

/** Subjects of labelled rows by the project's own editorial data, in the order of the rows. */
export async function subjectsOf(rows: (GoldRow & { dateline?: string | null | undefined })[]): Promise<Subjects[]> {
  const lexicon = compileLexicon(await readEditorial(EDITORIAL))
  return rows.map((row, index) => classify(withHeadAsText(goldArticle(row, index + 1), row.dateline), lexicon))
}

/** The same article with its headline and dateline as words of a document, so that they can be evidence. */
function withHeadAsText(article: Article, dateline: string | null | undefined): Article {
  const { headline } = article
  const place = dateline?.trim() || null
  return {
    ...article,
    headline: headline && {
      ...headline,
      evidence: [{ range: { start: 0, end: headline.text.length }, text: headline.text }],
    },
    dateline: place === null ? null : { place, evidence: { range: { start: 0, end: place.length }, text: place } },
  }
}
