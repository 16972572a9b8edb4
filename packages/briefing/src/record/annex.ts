import type { AnnexArticle, AnnexDocument, Article, Paragraph, StorySection, Use } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import { compareText } from '../compare-text.ts'
import { statementsOf, type Told } from '../reading-order.ts'
import type { Verdict } from '../select/verdict.ts'

/** The appendix: every article with its number, use and reason, and every document with what became of it. */
export function annex(
  closed: ClosedEdition,
  options: { told: Told; verdicts: Map<string, Verdict> },
): { articles: AnnexArticle[]; documents: AnnexDocument[] } {
  const cited = citedArticles(options.told)
  const { stories, outside, older } = options.told
  const told = new Map([...stories, ...outside, ...older].map((section) => [section.id, section]))
  const names = new Map(closed.documents.map(({ document }) => [document.id, document.name]))
  const kinds = new Map(closed.subjects.map(({ article, kind }) => [article, kind.value]))
  const copies = new Map(closed.copies.map((copy) => [copy.article, copy]))
  const ordered = inReadingOrder(closed.articles, { told: options.told, cited, names })
  const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]))
  const numberOf = (article: string) => numbers.get(article) ?? 0
  const articles = ordered.map((article): AnnexArticle => {
    const verdict = options.verdicts.get(article.id)
    const { use, reason } = settled(verdict, {
      cited: cited.has(article.id),
      told,
      numberOf,
      previous: closed.previous?.edition.id ?? null,
    })
    return {
      id: article.id,
      number: numberOf(article.id),
      document: article.document,
      documentName: names.get(article.document) ?? article.document,
      range: article.range,
      lines: article.lines,
      headline: article.headline?.text ?? null,
      byline: article.byline?.text ?? null,
      publisher: article.publisher?.name ?? null,
      publishedAt: article.publishedAt,
      address: article.address,
      kind: kinds.get(article.id) ?? 'report',
      story: verdict?.story ?? null,
      copy: copies.get(article.id) ?? null,
      use,
      reason,
      late: closed.late.has(article.id),
      paragraphs: cited.has(article.id)
        ? article.paragraphs.filter((one) => isThere(one, article, closed)).map(plainParagraph)
        : [],
    }
  })
  return { articles, documents: documentLines(closed) }
}

const plainParagraph = ({ range, text }: Paragraph): Paragraph => ({ range, text })

/** Why a story that was to be told is not. */
const NOTHING_TO_CITE = 'no headline, and no sentence of it can stand alone'

/** A paragraph that is not where its article says is not shown as its document's words. */
const isThere = ({ range, text }: Paragraph, { document }: Article, { texts }: ClosedEdition) =>
  texts.get(document)?.slice(range.start, range.end) === text

/** Articles in the order in which a reader meets their citations. */
function citedArticles(told: Told): Set<string> {
  const met = new Set<string>()
  for (const { citation, supporters } of statementsOf(told)) {
    met.add(citation.article)
    for (const { article } of supporters) met.add(article)
  }
  for (const { names, events, facts } of [...told.stories, ...told.outside, ...told.older]) {
    for (const { citation } of [...names, ...events, ...facts]) met.add(citation.article)
  }
  return met
}

/** First what is cited, as met; then the other articles of the stories told; then the rest by document and place in it. */
function inReadingOrder(
  articles: readonly Article[],
  around: { told: Told; cited: Set<string>; names: Map<string, string> },
): Article[] {
  const { stories, outside, older } = around.told
  const told = [...stories, ...outside, ...older].flatMap((story) => story.articles)
  const places = new Map<string, number>()
  for (const id of [...around.cited, ...told]) if (!places.has(id)) places.set(id, places.size)
  const place = ({ id }: Article) => places.get(id) ?? places.size
  const name = ({ document }: Article) => around.names.get(document) ?? ''
  return [...articles].sort((a, b) => place(a) - place(b) || compareText(name(a), name(b)) || compareText(a.id, b.id))
}

function settled(
  verdict: Verdict | undefined,
  around: {
    cited: boolean
    told: ReadonlyMap<string, StorySection>
    numberOf: (article: string) => number
    previous: string | null
  },
): { use: Use; reason: string } {
  if (!verdict) return { use: 'dropped', reason: 'in no story of this edition' }
  const section = around.told.get(verdict.story ?? '')
  const toTell = verdict.use === 'listed' || verdict.use === 'outside' || verdict.use === 'older'
  if (toTell && !section) return { use: 'dropped', reason: NOTHING_TO_CITE }
  const unchanged = toTell && section?.novelty === 'unchanged'
  const reason = `${verdict.reason(around.numberOf)}${unchanged ? `; nothing new since edition ${around.previous}` : ''}`
  if (verdict.use !== 'listed') return { use: verdict.use, reason }
  return around.cited
    ? { use: 'used', reason: `${reason}; cited` }
    : { use: 'listed', reason: `${reason}; listed with its story, no sentence of it cited` }
}

function documentLines(closed: ClosedEdition): AnnexDocument[] {
  const counts = new Map<string, number>()
  for (const { document } of closed.articles) counts.set(document, (counts.get(document) ?? 0) + 1)
  return closed.documents
    .map(({ document, status, reason }) => ({
      id: document.id,
      name: document.name,
      status,
      reason,
      articles: counts.get(document.id) ?? 0,
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
}
