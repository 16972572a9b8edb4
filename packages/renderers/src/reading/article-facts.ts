import type { AnnexArticle, Citation, PublishedAt } from '@daybrief/schema'
import { dayOf } from './calendar.ts'
import { bases, kinds } from './headings.ts'
import type { Index } from './index-briefing.ts'

/** Who published an article and when, as far as its file tells. */
export function provenance(article: AnnexArticle): string {
  const day = article.publishedAt === null ? 'undated' : dayOf(article.publishedAt.date)
  return `${article.publisher ?? 'publisher unknown'}, ${day}`
}

/** What a citation's label stands for, spelt out: `Article 3, line 12: Delta Courier, 4 June 2024`. */
export function citationWords(citation: Citation, index: Index): string {
  const article = index.article(citation.article)
  return `Article ${article.number}, line ${citation.line}: ${provenance(article)}`
}

/** The name shown for who said something. */
export function saidBy(citation: Citation, index: Index): string {
  return index.article(citation.article).publisher ?? 'Publisher unknown'
}

/** An article's description in the appendix, each part one phrase; the last says where it stands. */
export function articleFacts(article: AnnexArticle): string[] {
  return [
    article.byline ?? '',
    article.publisher ?? 'publisher unknown',
    article.publishedAt === null ? 'undated' : publication(article.publishedAt),
    article.kind === 'report' ? '' : kinds[article.kind],
    article.late ? 'came after its edition had closed' : '',
    placeOf(article),
  ].filter((fact) => fact !== '')
}

/** The file and its lines. */
export function placeOf(article: AnnexArticle): string {
  const { first, last } = article.lines
  return `${article.documentName}, ${first === last ? `line ${first}` : `lines ${first}–${last}`}`
}

function publication(at: PublishedAt): string {
  const zone = at.zone === null ? '' : ` ${at.zone}`
  return `${dayOf(at.date)}${at.time === null ? '' : `, ${at.time}${zone}`} (${bases[at.basis]})`
}
