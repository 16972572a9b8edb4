import type { Briefing } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import type { MarkedArticle } from '../reading/marked-articles.ts'
import { articleTable } from './article-table.ts'
import { citedArticle } from './cited-article.ts'
import { fileTable } from './file-table.ts'
import { manifest } from './manifest.ts'
import { html, type Markup } from './markup.ts'
import { record } from './record.ts'
import { section } from './section.ts'

/** What lets a reader check: the cited texts, each article and file and what became of it, and the fingerprints. */
export function appendix(briefing: Briefing, cited: MarkedArticle[], index: Index): Markup {
  return section(
    'appendix',
    headings.appendix,
    html`${[
      cited.length === 0 ? null : citedArticles(cited, index),
      briefing.articles.length === 0 ? null : articleTable(briefing.articles, cited, index),
      briefing.documents.length === 0 ? null : fileTable(briefing),
      record(briefing, index),
      manifest(briefing),
    ]}`,
  )
}

function citedArticles(cited: MarkedArticle[], index: Index): Markup {
  return html`<h3 id="cited-articles">${headings.cited}</h3>
${cited.map((article) => citedArticle(article, index))}`
}
