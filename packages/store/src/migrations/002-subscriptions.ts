import type { Migration } from './migration.ts'

/** Feeds and mailboxes that are asked again and again, and the entries of feeds that were taken. */
export const subscriptions: Migration = async (db, { key }) => {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('leased_until', key)
    .addColumn('subscription', 'text')
    .execute()

  await db.schema
    .createTable('subscription_entries')
    .addColumn('subscription', key, (column) => column.notNull().references('subscriptions.id'))
    .addColumn('fingerprint', key, (column) => column.notNull())
    .addColumn('seen_at', key, (column) => column.notNull())
    .addPrimaryKeyConstraint('subscription_entries_key', ['subscription', 'fingerprint'])
    .execute()
  await db.schema
    .createIndex('subscription_entries_by_seen_at')
    .on('subscription_entries')
    .columns(['subscription', 'seen_at'])
    .execute()
}
