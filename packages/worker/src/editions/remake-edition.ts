import { classify, dedupe, digest, type EditionSet } from '@daybrief/pipeline'
import type { AnnexDocument, Article, Briefing, Document } from '@daybrief/schema'
import type { Desk } from '../desk.ts'
import { editionMemory } from './edition-memory.ts'
import { lateArticles } from './late-articles.ts'

/** A briefing made again, or why it cannot be. */
export type Remade = { briefing: Briefing } | { impossible: string }

/**
 * Makes a briefing again from the bytes that arrived: its documents are parsed, their articles fingerprinted and classified
 * afresh, and an edition is made of them as it was, with the same edition before it, the stories known then and what was
 * decided until it was opened. Nothing is written. A language model is not asked again.
 */
export async function remakeEdition(briefing: Briefing, desk: Pick<Desk, 'store' | 'context'>): Promise<Remade> {
  const { store, context } = desk
  const { edition, manifest } = briefing
  const closed = await store.closedSet(edition.id)
  const plan = context.editorial.editions.find(({ id }) => id === edition.plan)
  if (closed === null) return { impossible: `this store has no edition ${edition.id}` }
  if (plan === undefined) return { impossible: `its plan editorial/editions/${edition.plan}.yaml is gone` }
  const stored = new Map(
    (await store.documents(briefing.documents.map(({ id }) => id))).map((document) => [document.id, document]),
  )
  const lost = briefing.documents.find(({ id }) => !stored.has(id))
  if (lost) return { impossible: `its document ${lost.id} (${lost.name}) is not in this store` }
  const read = await readAgain(
    briefing.documents.map((annex) => ({ annex, document: stored.get(annex.id)! })),
    desk,
  )
  const articles = await ownArticles(read, { briefing, desk })
  const cited = new Set(articles.map(({ document }) => document))
  const texts = new Map(read.flatMap(({ document, text }) => (cited.has(document.id) ? [[document.id, text]] : [])))
  const previous = manifest.previous && (await previousOf(manifest.previous, desk))
  const made = await Promise.all(articles.map(async (article) => (await dedupe.run(article, context)).kept))
  const subjects = await Promise.all(articles.map(async (article) => (await classify.run(article, context)).kept))
  const set: EditionSet = {
    edition,
    plan,
    documents: read.map(({ document, status, reason }) => ({ document, status, reason })),
    articles,
    texts,
    fingerprints: made.flat().map(({ fingerprint }) => fingerprint),
    subjects: subjects.flat(),
    late: lateArticles(articles, previous),
    previous,
    ...(await editionMemory(edition, { articles, texts, openedAt: closed.openedAt, store })),
  }
  const [again] = (await digest.run(set, context)).kept
  return again === undefined ? { impossible: 'nothing came of its closed set' } : { briefing: again.briefing }
}

type Read = { document: Document; status: AnnexDocument['status']; reason: string; text: string; articles: Article[] }

/** Reads documents as they were read: what gave no article then, because it was dropped or failed, is let be. */
async function readAgain(
  documents: { annex: AnnexDocument; document: Document }[],
  { store, context }: Pick<Desk, 'store' | 'context'>,
): Promise<Read[]> {
  const all: Read[] = []
  for (const { annex, document } of documents) {
    const { status, reason } = annex
    if (annex.articles === 0 && status !== 'processed') {
      all.push({ document, status, reason, text: '', articles: [] })
      continue
    }
    const bytes = await store.bytes(document.id)
    if (bytes === null) throw new Error(`The store has lost the bytes of document ${document.id} (${document.name})`)
    const { text, articles } = await context.parse(document, bytes)
    all.push({ document, status, reason, text, articles })
  }
  return all
}

/** Of the articles read, those that were the edition's: all but the failed, and but those that another edition has. */
async function ownArticles(
  read: readonly Read[],
  { briefing, desk }: { briefing: Briefing; desk: Pick<Desk, 'store'> },
): Promise<Article[]> {
  const had = new Set(briefing.articles.map(({ id }) => id))
  const documents = read.map(({ document }) => document.id)
  const elsewhere = await desk.store.membersElsewhere(briefing.edition, { documents })
  const others = new Set(elsewhere.map(({ article }) => article).filter((article) => !had.has(article)))
  return read.flatMap(({ status, articles }) =>
    articles.filter(({ id }) => (status === 'processed' ? !others.has(id) : had.has(id))),
  )
}

async function previousOf(
  { edition, sha256 }: NonNullable<Briefing['manifest']['previous']>,
  { store }: Pick<Desk, 'store'>,
): Promise<Briefing | null> {
  const kept = (await store.briefing(edition, { sha256 })) ?? (await store.briefing(edition))
  return kept?.briefing ?? null
}
