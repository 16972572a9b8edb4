import type { AnnexArticle, Citation, PublishedAt } from '@daybrief/schema'
import { dayOf } from './calendar.ts'
import { bases, kinds } from './headings.ts'
import type { Index } from './index-briefing.ts'

/** The name of an article's publisher, as far as its file tells. */
export function publisherOf(article: AnnexArticle): string {
  return article.publisher ?? 'Publisher unknown'
}

/** The day an article was published, as far as its file tells. */
export function publishedOn(article: AnnexArticle): string {
  return article.publishedAt === null ? 'undated' : dayOf(article.publishedAt.date)
}

/** Who published an article and when: `Delta Courier, 4 June 2024`. */
export function provenance(article: AnnexArticle): string {
  return `${publisherOf(article)}, ${publishedOn(article)}`
}

/** Whose opinion it is, as far as its article tells: author, publisher and day; what is unknown is left out. */
export function authorOf(byline: string | null, { publisher, publishedAt }: AnnexArticle): string {
  const known = [byline, publisher, publishedAt === null ? null : dayOf(publishedAt.date)].filter((it) => it !== null)
  return known.length === 0 ? 'Author unknown' : known.join(', ')
}

/** What a citation's label stands for, spelt out: `Article 3, line 12: Delta Courier, 4 June 2024`. */
export function citationWords(citation: Citation, index: Index): string {
  const article = index.article(citation.article)
  return `Article ${article.number}, line ${citation.line}: ${provenance(article)}`
}

/** An article's description in the appendix, one phrase for each thing known; the last says where it stands. */
export function articleFacts(article: AnnexArticle): string[] {
  return [
    article.byline ?? '',
    publisherOf(article),
    article.publishedAt === null ? 'undated' : publication(article.publishedAt),
    article.kind === 'report' ? '' : kinds[article.kind],
    article.late ? 'came after its edition had closed' : '',
    placeOf(article),
  ].filter((fact) => fact !== '')
}

/** The headline of an article, or what stands in its place. */
export function headlineOf(article: AnnexArticle): string {
  return article.headline ?? 'No headline'
}

/** The lines and their file. The lines come first: a name in Arabic would turn round what follows it. */
function placeOf(article: AnnexArticle): string {
  const { first, last } = article.lines
  return `${first === last ? `line ${first}` : `lines ${first}–${last}`} of ${article.documentName}`
}

function publication(at: PublishedAt): string {
  const zone = at.zone === null ? '' : ` ${at.zone}`
  return `${dayOf(at.date)}${at.time === null ? '' : `, ${at.time}${zone}`} (${bases[at.basis]})`
}
