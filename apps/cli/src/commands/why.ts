import { ORDER } from '@daybrief/pipeline'
import type { Article, Document, LedgerEntry } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { bold, count, printer, safe } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** How an article fared in one edition. */
type InEdition = { edition: string; number: number; use: string; reason: string; late: boolean }

/** Says of an article or a file what became of it and why: at each stage, and in each edition. */
export async function why(words: string, options: CommonOptions): Promise<number> {
  const print = printer(options)
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const found = (await store.find(words)).filter(({ kind }) => kind !== 'edition')
    if (found.length === 0) {
      throw new Problem(
        `Nothing here is called "${words}"; expected a file's name or the beginning of an id.`,
        'notFound',
      )
    }
    const articles = await articlesAmong(found, store)
    const documents = await store.documents([
      ...new Set([
        ...found.filter(({ kind }) => kind === 'document').map(({ id }) => id),
        ...articles.map(({ document }) => document),
      ]),
    ])
    const entries = inOrder(await store.ledger.of([...documents, ...articles].map(({ id }) => id)))
    const uses = await usesOf(articles, store)
    const answer = documents.map((document) => ({
      document,
      stages: entries.filter(({ input }) => input === document.id),
      articles: articles
        .filter((article) => article.document === document.id)
        .map((article) => ({
          ...headOf(article),
          stages: entries.filter(({ input }) => input === article.id),
          editions: uses.get(article.id) ?? [],
        })),
    }))
    print.value(answer)
    for (const { document, stages, articles: ofDocument } of answer) {
      print.line(`${bold(safe(document.name))}  ${document.id}`)
      print.line(`  ${describe(document)}; ${stages.map(stageWords).join('; ')}`)
      for (const article of ofDocument) {
        print.line(
          `  ${article.ordinal}. ${safe(article.headline ?? '(no headline)')}  lines ${article.lines.first}–${article.lines.last}`,
        )
        print.line(`     ${article.id}`)
        print.line(`     ${article.stages.map(stageWords).map(safe).join('; ')}`)
        for (const { edition, number, use, reason, late } of article.editions) {
          print.line(`     ${edition}: article ${number}, ${use}: ${safe(reason)}${late ? ' (late)' : ''}`)
        }
        if (article.editions.length === 0) print.line('     in no edition yet')
      }
    }
    return EXIT.done
  } finally {
    await store.close()
  }
}

async function articlesAmong(found: { kind: string; id: string }[], store: Store): Promise<Article[]> {
  const ids = found.filter(({ kind }) => kind === 'article').map(({ id }) => id)
  if (ids.length > 0) return store.articles(ids)
  return store.articlesOf(found.map(({ id }) => id))
}

async function usesOf(articles: Article[], store: Store): Promise<Map<string, InEdition[]>> {
  const wanted = new Set(articles.map(({ id }) => id))
  const uses = new Map<string, InEdition[]>()
  for (const { edition } of await store.briefings()) {
    const kept = await store.briefing(edition.id)
    for (const { id, number, use, reason, late } of kept?.briefing.articles ?? []) {
      if (wanted.has(id)) uses.set(id, [...(uses.get(id) ?? []), { edition: edition.id, number, use, reason, late }])
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

const describe = ({ arrival, mediaType, size, receivedAt }: Document) =>
  `${arrival}, ${mediaType}, ${count(size, 'byte')}, received ${receivedAt}`

const stageWords = ({ stage, state, reason }: LedgerEntry) => `${stage} ${state}${reason ? ` (${reason})` : ''}`
