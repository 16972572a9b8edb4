import { ORDER } from '@daybrief/pipeline'
import type { Article, Copy, Decision, Document, LedgerEntry, Subjects } from '@daybrief/schema'
import type { Store } from '@daybrief/store'

/** How an article fared in one edition. */
type InEdition = { edition: string; number: number; use: string; reason: string; late: boolean; copy: Copy | null }

/** What became of an article at each stage and in each edition, and what was found out and decided about it. */
export type ArticleAccount = ReturnType<typeof headOf> & {
  stages: LedgerEntry[]
  editions: InEdition[]
  subjects: Subjects | null
  decisions: Decision[]
}

/** What became of a document, and of the articles of it that were asked for. */
export type DocumentAccount = { document: Document; stages: LedgerEntry[]; articles: ArticleAccount[] }

/** Gathers what became of the articles and documents that were found. */
export async function accountsOf(found: { kind: string; id: string }[], store: Store): Promise<DocumentAccount[]> {
  const articles = await articlesAmong(found, store)
  const documents = await store.documents([
    ...new Set([
      ...found.filter(({ kind }) => kind === 'document').map(({ id }) => id),
      ...articles.map(({ document }) => document),
    ]),
  ])
  const ids = articles.map(({ id }) => id)
  const entries = Map.groupBy(await store.ledger.of([...documents.map(({ id }) => id), ...ids]), ({ input }) => input)
  const stagesOf = (input: string) => inOrder(entries.get(input) ?? [])
  const uses = await usesOf(articles, store)
  const subjects = new Map((await store.subjects(ids)).map((one) => [one.article, one]))
  const decisions = await store.decisions()
  return documents.map((document) => ({
    document,
    stages: stagesOf(document.id),
    articles: articles
      .filter((article) => article.document === document.id)
      .map((article) => ({
        ...headOf(article),
        stages: stagesOf(article.id),
        editions: uses.get(article.id) ?? [],
        subjects: subjects.get(article.id) ?? null,
        decisions: decisions.filter(({ articles, from }) => [...articles, ...from].includes(article.id)),
      })),
  }))
}

async function articlesAmong(found: { kind: string; id: string }[], store: Store): Promise<Article[]> {
  const ids = found.filter(({ kind }) => kind === 'article').map(({ id }) => id)
  if (ids.length > 0) return store.articles(ids)
  return store.articlesOf(found.map(({ id }) => id))
}

async function usesOf(articles: Article[], store: Store): Promise<Map<string, InEdition[]>> {
  const wanted = new Set(articles.map(({ id }) => id))
  const uses = new Map<string, InEdition[]>()
  for (const id of new Set((await store.briefings()).map(({ edition }) => edition.id))) {
    const kept = await store.briefing(id)
    for (const article of kept?.briefing.articles ?? []) {
      if (!wanted.has(article.id)) continue
      const { number, use, reason, late, copy } = article
      uses.set(article.id, [...(uses.get(article.id) ?? []), { edition: id, number, use, reason, late, copy }])
    }
  }
  return uses
}

const PLACES = new Map(ORDER.map(({ stage }, place) => [stage, place]))

const inOrder = (entries: LedgerEntry[]) =>
  entries.toSorted((a, b) => (PLACES.get(a.stage) ?? 0) - (PLACES.get(b.stage) ?? 0))

const headOf = ({ id, ordinal, lines, headline, publisher, publishedAt, cut }: Article) => ({
  id,
  ordinal,
  lines,
  headline: headline?.text ?? null,
  publisher: publisher?.name ?? null,
  publishedAt: publishedAt?.date ?? null,
  cut,
})
