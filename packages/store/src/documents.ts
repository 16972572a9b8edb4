import type { Document } from '@daybrief/schema'
import { nameBackwards } from './find/name-backwards.ts'
import { inBatches } from './in-batches.ts'
import { instant } from './instant.ts'
import { fromJson, toJson } from './json.ts'
import { makeDue } from './ledger/make-due.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

type Documents = Pick<Store, 'addDocument' | 'documents' | 'allDocuments' | 'contained' | 'bytes' | 'texts'>

/** Documents, their bytes and their texts. */
export function documents(db: Db): Documents {
  return {
    addDocument(document, bytes) {
      return db.transaction().execute((trx) => writeDocument(trx, document, bytes))
    },

    async documents(ids) {
      const rows = await inBatches(ids, (batch) =>
        db.selectFrom('documents').select('document').where('id', 'in', batch).orderBy('id').execute(),
      )
      return rows.map((row) => fromJson(row.document))
    },

    async allDocuments() {
      const rows = await db.selectFrom('documents').select('document').orderBy('id').execute()
      return rows.map((row) => fromJson(row.document))
    },

    async contained(containers) {
      const rows = await inBatches(containers, (batch) =>
        db.selectFrom('documents').select(['id', 'document']).where('container', 'in', batch).orderBy('id').execute(),
      )
      return rows.map((row) => fromJson(row.document)).sort((a, b) => (a.id < b.id ? -1 : 1))
    },

    async bytes(document) {
      const row = await db
        .selectFrom('document_bytes')
        .select('bytes')
        .where('document', '=', document)
        .executeTakeFirst()
      return row?.bytes ?? null
    },

    async texts(documents) {
      const rows = await inBatches(documents, (batch) =>
        db
          .selectFrom('document_texts')
          .select(['document', 'text'])
          .where('document', 'in', batch)
          .orderBy('document')
          .execute(),
      )
      return new Map(rows.map((row) => [row.document, fromJson(row.text)]))
    },
  }
}

/** Keeps a document and makes it due for ingest; one that is there already stays as it is. */
export async function writeDocument(trx: Db, document: Document, bytes: Uint8Array): Promise<'added' | 'known'> {
  const added = await trx
    .insertInto('documents')
    .values({
      id: document.id,
      received_at: instant(document.receivedAt),
      container: document.container,
      name_backwards: nameBackwards(document.name),
      document: toJson(document),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n) return 'known'
  await trx.insertInto('document_bytes').values({ document: document.id, bytes }).execute()
  await makeDue(trx, [{ stage: 'ingest', input: document.id }], { at: document.receivedAt })
  return 'added'
}
