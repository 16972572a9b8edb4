import { lineStarts } from '@daybrief/language'
import type { Article, Document, Publisher } from '@daybrief/schema'
import { aliasesOf } from '../parts/alias.ts'
import { languageOf } from '../parts/language.ts'
import { linesOf, physicalLines } from '../text/line.ts'
import type { ExportFormat } from './export-line.ts'
import { exportedArticle } from './exported-article.ts'
import { factivaFields } from './factiva-fields.ts'
import { factivaScreens } from './factiva-screens.ts'
import { fbisReports } from './fbis-reports.ts'
import { monitoringReports } from './monitoring-reports.ts'
import { nexisDocuments } from './nexis-documents.ts'
import { nexisScreens } from './nexis-screens.ts'

/** The exports that are read, in the order in which they are asked: those with the plainest marks first. */
const FORMATS: readonly ExportFormat[] = [
  factivaFields,
  factivaScreens,
  nexisScreens,
  nexisDocuments,
  fbisReports,
  monitoringReports,
]

/**
 * The articles of an export of a news database, with every field that it states; null when the text is no export. Only
 * marks that no pasted text has decide: counters, accession numbers, closing lines. All ranges are of `text`.
 */
export function readExport(
  document: Document,
  text: string,
  options: { publishers: readonly Publisher[] },
): Promise<Article[]> | null {
  const lines = physicalLines(text)
  for (const format of FORMATS) {
    const exported = format(lines)
    if (exported === null) continue
    const shared = {
      document,
      text,
      lineStarts: lineStarts(text),
      aliases: aliasesOf(options.publishers),
      wrapped: linesOf(text),
    }
    const articles = exported.map((article, index) => exportedArticle(article, { ...shared, ordinal: index + 1 }))
    return Promise.all(articles.map(withLanguage))
  }
  return null
}

/** An export that does not say the language leaves it to the words. */
async function withLanguage(article: Article): Promise<Article> {
  if (article.language !== 'und') return article
  const sample = [article.headline?.text ?? '', ...article.paragraphs.slice(0, 12).map(({ text }) => text)].join('\n')
  return { ...article, language: await languageOf(sample) }
}
