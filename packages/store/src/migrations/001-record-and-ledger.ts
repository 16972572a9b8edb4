import type { Migration } from './migration.ts'

/** The first schema: documents and what was made of them, the ledger, the editions. */
export const recordAndLedger: Migration = async (db, { key, bytes }) => {
  await db.schema
    .createTable('documents')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('received_at', key, (column) => column.notNull())
    .addColumn('container', key)
    .addColumn('name_backwards', key, (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('documents_by_container').on('documents').columns(['container', 'id']).execute()
  await db.schema.createIndex('documents_by_name').on('documents').column('name_backwards').execute()

  await db.schema
    .createTable('document_bytes')
    .addColumn('document', key, (column) => column.primaryKey().references('documents.id'))
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('document_texts')
    .addColumn('document', key, (column) => column.primaryKey().references('documents.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('articles')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('document', key, (column) => column.notNull().references('documents.id'))
    .addColumn('article', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('articles_by_document').on('articles').columns(['document', 'id']).execute()

  await db.schema
    .createTable('fingerprints')
    .addColumn('article', key, (column) => column.primaryKey().references('articles.id'))
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('subjects')
    .addColumn('article', key, (column) => column.primaryKey().references('articles.id'))
    .addColumn('subjects', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('ledger')
    .addColumn('input', key, (column) => column.notNull())
    .addColumn('stage', key, (column) => column.notNull())
    .addColumn('state', key, (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('starts', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('due_at', key, (column) => column.notNull())
    .addColumn('leased_until', key)
    .addColumn('changed_at', key, (column) => column.notNull())
    .addPrimaryKeyConstraint('ledger_key', ['input', 'stage'])
    .execute()
  await db.schema.createIndex('ledger_by_state').on('ledger').columns(['state', 'stage', 'due_at', 'input']).execute()

  await db.schema
    .createTable('editions')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('plan', key, (column) => column.notNull())
    .addColumn('closes_at', key, (column) => column.notNull())
    .addColumn('opened_at', key, (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('closed_sets')
    .addColumn('edition', key, (column) => column.notNull().references('editions.id'))
    .addColumn('document', key, (column) => column.notNull().references('documents.id'))
    .addPrimaryKeyConstraint('closed_sets_key', ['edition', 'document'])
    .execute()
  await db.schema.createIndex('closed_sets_by_document').on('closed_sets').columns(['document', 'edition']).execute()

  await db.schema
    .createTable('members')
    .addColumn('edition', key, (column) => column.notNull().references('editions.id'))
    .addColumn('article', key, (column) => column.notNull().references('articles.id'))
    .addColumn('late', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('members_key', ['edition', 'article'])
    .execute()
  await db.schema.createIndex('members_by_article').on('members').columns(['article', 'edition']).execute()

  await db.schema
    .createTable('briefings')
    .addColumn('edition', key, (column) => column.notNull().references('editions.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('sha256', key, (column) => column.notNull())
    .addColumn('made_at', key, (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('briefings_key', ['edition', 'number'])
    .execute()
}
