import { sql } from 'kysely'
import type { ColumnTypes } from '../migrations/migration.ts'

/** What SQLite calls the column types. */
export const sqliteColumns: ColumnTypes = {
  key: 'text',
  bytes: 'blob',
  number: 'integer',
  keyOnly: sql`without rowid`,
}
