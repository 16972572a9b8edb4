import { type CreateTableBuilder, sql } from 'kysely'
import type { Db } from '../tables.ts'
import type { ColumnTypes, Migration } from './migration.ts'

/** What analysts decided, the index of copies, stories as editions left them, and alerts. */
export const decisionsAndStories: Migration = async (db, columns) => {
  await decisions(db, columns)
  await indexOfCopies(db, columns)
  await knownStories(db, columns)
  await alerts(db, columns)
}

async function decisions(db: Db, { key }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('decided_at', key, (column) => column.notNull())
    .addColumn('withdrawn_at', key)
    .addColumn('decision', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('decisions_by_time').on('decisions').columns(['decided_at', 'id']).execute()
  // Of one decision any number may have been taken back; one counts.
  await db.schema
    .createIndex('decisions_that_count')
    .on('decisions')
    .column('id')
    .unique()
    .where(sql.ref('withdrawn_at'), 'is', null)
    .execute()
}

async function indexOfCopies(db: Db, { key, number, keyOnly }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('tellings')
    .addColumn('article', key, (column) => column.primaryKey().references('articles.id'))
    .addColumn('number', number, (column) => column.notNull())
    .addColumn('bands', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('tellings_by_number').on('tellings').columns(['number', 'article']).execute()

  const bands: CreateTableBuilder<'bands', 'band' | 'telling'> = db.schema
    .createTable('bands')
    .addColumn('band', number, (column) => column.notNull())
    .addColumn('telling', number, (column) => column.notNull())
    .addPrimaryKeyConstraint('bands_key', ['band', 'telling'])
  await (keyOnly === null ? bands : bands.modifyEnd(keyOnly)).execute()
}

async function knownStories(db: Db, { key }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('known_stories')
    .addColumn('edition', key, (column) => column.notNull().references('editions.id'))
    .addColumn('story', key, (column) => column.notNull())
    .addColumn('plan', key, (column) => column.notNull())
    .addColumn('date', key, (column) => column.notNull())
    .addColumn('known', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('known_stories_key', ['edition', 'story'])
    .execute()
  await db.schema.createIndex('known_stories_by_date').on('known_stories').columns(['plan', 'date', 'story']).execute()
  await db.schema.createIndex('known_stories_by_story').on('known_stories').columns(['story', 'date']).execute()
}

async function alerts(db: Db, { key }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('alerts')
    .addColumn('article', key, (column) => column.primaryKey().references('articles.id'))
    .addColumn('raised_at', key, (column) => column.notNull())
    .addColumn('delivered_at', key)
    .addColumn('hits', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('alerts_by_time').on('alerts').columns(['raised_at', 'article']).execute()
  await db.schema
    .createIndex('alerts_to_deliver')
    .on('alerts')
    .columns(['raised_at', 'article'])
    .where(sql.ref('delivered_at'), 'is', null)
    .execute()
}
