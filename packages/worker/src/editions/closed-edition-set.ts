import { type EditionSet, Permanent, RetryLater } from '@daybrief/pipeline'
import type { Article, Briefing, Document, Edition, LedgerEntry } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import type { Desk } from '../desk.ts'
import { editionMemory } from './edition-memory.ts'
import { lateArticles } from './late-articles.ts'

/** How soon it is asked again whether the inputs of an edition are done. */
const ASK_AGAIN_SECONDS = 2

type DocumentStatus = EditionSet['documents'][number]

/** What an edition is made of, and its articles that failed: accounted for by their document, and never asked for again. */
export type ClosedEditionSet = { set: EditionSet; failed: string[] }

/**
 * Reads the closed set of an edition from the store. Inputs still in work hold it up until the plan's grace is over; then
 * it goes without them, says so, and the next edition takes them.
 *
 * @throws RetryLater while inputs are in work, Permanent when the edition or its plan does not exist.
 */
export async function closedEditionSet(id: string, desk: Desk): Promise<ClosedEditionSet> {
  const { store, context, now } = desk
  const closed = await store.closedSet(id)
  if (closed === null) throw new Permanent(`Edition ${id} was never opened`)
  const plan = context.editorial.editions.find((candidate) => candidate.id === closed.edition.plan)
  if (plan === undefined)
    throw new Permanent(`Edition ${id} has no plan: editorial/editions/${closed.edition.plan}.yaml is gone`)

  const documents = await withContained(closed.documents, store)
  const documentIds = documents.map((document) => document.id)
  const elsewhere = new Set(
    (await store.membersElsewhere(closed.edition, { documents: documentIds })).map(({ article }) => article),
  )
  const found = (await store.articlesOf(documentIds)).filter((article) => !elsewhere.has(article.id))
  const entries = entriesByInput(await store.ledger.of([...documentIds, ...found.map((article) => article.id)]))
  const byDocument = Map.groupBy(found, ({ document }) => document)
  const statuses = documents.map((document) =>
    statusOf(document, { entries, articles: byDocument.get(document.id) ?? [] }),
  )

  const inWork = statuses.filter(({ status }) => status === 'in work').length
  const graceEnds = Date.parse(closed.openedAt) + plan.graceMinutes * 60_000
  if (inWork > 0 && now().getTime() < graceEnds) {
    throw new RetryLater(`${inWork} of ${statuses.length} inputs are still in work`, ASK_AGAIN_SECONDS)
  }
  const articles = found.filter((article) => isDone(entries.get(article.id)))
  const ids = articles.map((article) => article.id)
  const previous = await previousBriefing(store, closed.edition)
  const texts = await store.texts([...new Set(articles.map(({ document }) => document))])
  const { openedAt } = closed
  const set = {
    edition: closed.edition,
    plan,
    documents: statuses,
    articles,
    texts,
    fingerprints: await store.fingerprints(ids),
    subjects: await store.subjects(ids),
    late: lateArticles(articles, previous),
    previous,
    ...(await editionMemory(closed.edition, { articles, texts, openedAt, store })),
  }
  return { set, failed: found.filter((article) => hasFailed(entries.get(article.id))).map((article) => article.id) }
}

/** Documents and all that came inside of them, by id: what is in a mail belongs where the mail belongs. */
export async function withContained(ids: string[], store: Store): Promise<Document[]> {
  const all = new Map<string, Document>()
  let level = await store.documents(ids)
  while (level.length > 0) {
    const fresh = level.filter(({ id }) => !all.has(id))
    for (const document of fresh) all.set(document.id, document)
    level = await store.contained(fresh.map(({ id }) => id))
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function entriesByInput(entries: LedgerEntry[]): Map<string, LedgerEntry[]> {
  return Map.groupBy(entries, ({ input }) => input)
}

const isInWork = ({ state }: LedgerEntry) => state === 'due' || state === 'leased'

const isDone = (entries: LedgerEntry[] = []) =>
  entries.some(({ stage, state }) => stage === 'classify' && state === 'kept') && !entries.some(isInWork)

const hasFailed = (entries: LedgerEntry[] = []) => entries.some(({ state }) => state === 'failed')

function statusOf(
  document: Document,
  { entries, articles }: { entries: Map<string, LedgerEntry[]>; articles: Article[] },
): DocumentStatus {
  const ingest = entries.get(document.id)?.find(({ stage }) => stage === 'ingest')
  if (ingest === undefined || isInWork(ingest)) return { document, status: 'in work', reason: 'not read yet' }
  if (ingest.state === 'dropped' || ingest.state === 'failed') {
    return { document, status: ingest.state, reason: ingest.reason }
  }
  const rows = articles.flatMap(({ id }) => entries.get(id) ?? [])
  if (rows.some(isInWork)) return { document, status: 'in work', reason: 'some of its articles are not done yet' }
  const failed = rows.find(({ state }) => state === 'failed')
  if (failed)
    return { document, status: 'failed', reason: `article ${failed.input} at ${failed.stage}: ${failed.reason}` }
  return { document, status: 'processed', reason: ingest.reason }
}

async function previousBriefing(store: Store, edition: Edition): Promise<Briefing | null> {
  const earlier = (await store.briefings(edition.plan)).filter((kept) => kept.edition.date < edition.date)
  const newest = earlier.reduce<Edition | null>(
    (best, kept) => (best === null || kept.edition.date > best.date ? kept.edition : best),
    null,
  )
  return newest === null ? null : ((await store.briefing(newest.id))?.briefing ?? null)
}
