import { instant } from './instant.ts'
import { recordAndLedger } from './migrations/001-record-and-ledger.ts'
import { subscriptions } from './migrations/002-subscriptions.ts'
import { decisionsAndStories } from './migrations/003-decisions-and-stories.ts'
import type { ColumnTypes, Migration } from './migrations/migration.ts'
import type { Db } from './tables.ts'

/** All steps, in order. A step that was ever released is never changed: what is to be different is another step. */
export const migrations: readonly Migration[] = [recordAndLedger, subscriptions, decisionsAndStories]

/**
 * Brings a database to the schema this code knows, in one transaction: it is brought there whole or left as it was. The
 * version of a database is the number of steps it has.
 *
 * @throws Error when the database is newer than this code.
 */
export async function migrate(
  db: Db,
  options: { createdAt: string; columns: ColumnTypes; steps?: readonly Migration[] },
): Promise<void> {
  const { createdAt, columns, steps = migrations } = options
  await db.transaction().execute(async (trx) => {
    await trx.schema
      .createTable('meta')
      .ifNotExists()
      .addColumn('key', columns.key, (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
    const row = await trx.selectFrom('meta').select('value').where('key', '=', 'version').executeTakeFirst()
    const version = Number(row?.value ?? 0)
    if (version > steps.length) {
      throw new Error(
        `The store has schema ${version}, written by a newer Daybrief; this one knows schemas up to ${steps.length}. ` +
          'Update Daybrief, or use another store.',
      )
    }
    if (version === steps.length) return
    for (const step of steps.slice(version)) await step(trx, columns)
    await trx
      .insertInto('meta')
      .values([
        { key: 'version', value: String(steps.length) },
        { key: 'createdAt', value: instant(createdAt) },
      ])
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute()
    await trx
      .updateTable('meta')
      .set({ value: String(steps.length) })
      .where('key', '=', 'version')
      .execute()
  })
}

/** When the store was made: the `createdAt` of its first `migrate`. */
export async function createdAt(db: Db): Promise<string> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'createdAt').executeTakeFirstOrThrow()
  return row.value
}
