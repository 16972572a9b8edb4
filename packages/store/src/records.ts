import { alertRows, writeAlert } from './alerts.ts'
import { type BriefingRows, briefingRows, writeBriefing } from './briefings.ts'
import { writeDocument } from './documents.ts'
import { writeInBatches } from './in-batches.ts'
import { toJson } from './json.ts'
import type { Records } from './store.ts'
import type { Db, Tables } from './tables.ts'
import { tellingRows, writeTellings } from './tellings.ts'

/** Records as rows. Encoding them is the long part of keeping them, and is done before the database is locked. */
export type RecordRows = {
  texts: Tables['document_texts'][]
  documents: NonNullable<Records['documents']>
  articles: Tables['articles'][]
  fingerprints: Tables['fingerprints'][]
  tellings: Tables['tellings'][]
  subjects: Tables['subjects'][]
  alerts: ReturnType<typeof alertRows>
  briefings: BriefingRows[]
}

export function recordRows(records: Records = {}): RecordRows {
  const { texts = [], documents = [], articles = [], fingerprints = [], bands = [] } = records
  const { subjects = [], alerts = [], briefings = [] } = records
  return {
    documents,
    texts: texts.map(({ document, text }) => ({ document, text: toJson(text) })),
    articles: articles.map((article) => ({ id: article.id, document: article.document, article: toJson(article) })),
    fingerprints: fingerprints.map((one) => ({ article: one.article, fingerprint: toJson(one) })),
    tellings: tellingRows(bands),
    subjects: subjects.map((one) => ({ article: one.article, subjects: toJson(one) })),
    alerts: alertRows(alerts),
    briefings: briefings.map(briefingRows),
  }
}

/** Writes what ended claims give. A record that is there already gives way: only a good claim gets here. */
export async function writeRecords(trx: Db, all: RecordRows[], options: { now: string }): Promise<void> {
  for (const { document, bytes } of all.flatMap((rows) => rows.documents)) await writeDocument(trx, document, bytes)
  await writeInBatches(
    all.flatMap((rows) => rows.texts),
    (batch) =>
      trx
        .insertInto('document_texts')
        .values(batch)
        .onConflict((row) => row.column('document').doUpdateSet((is) => ({ text: is.ref('excluded.text') })))
        .execute(),
  )
  await writeInBatches(
    all.flatMap((rows) => rows.articles),
    (batch) =>
      trx
        .insertInto('articles')
        .values(batch)
        .onConflict((row) => row.column('id').doUpdateSet((is) => ({ article: is.ref('excluded.article') })))
        .execute(),
  )
  await writeInBatches(
    all.flatMap((rows) => rows.fingerprints),
    (batch) =>
      trx
        .insertInto('fingerprints')
        .values(batch)
        .onConflict((row) =>
          row.column('article').doUpdateSet((is) => ({ fingerprint: is.ref('excluded.fingerprint') })),
        )
        .execute(),
  )
  await writeTellings(
    trx,
    all.flatMap((rows) => rows.tellings),
  )
  await writeInBatches(
    all.flatMap((rows) => rows.subjects),
    (batch) =>
      trx
        .insertInto('subjects')
        .values(batch)
        .onConflict((row) => row.column('article').doUpdateSet((is) => ({ subjects: is.ref('excluded.subjects') })))
        .execute(),
  )
  for (const row of all.flatMap((rows) => rows.alerts)) await writeAlert(trx, row, options)
  for (const rows of all.flatMap((rows) => rows.briefings)) await writeBriefing(trx, rows, options)
}
