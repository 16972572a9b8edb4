import type { ColumnDataType, Expression, RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'

/** The column types that databases name differently. */
export type ColumnTypes = {
  /** Text that is compared by code point, as SQLite's `text` is and PostgreSQL's only with `collate "C"`. */
  key: ColumnDataType | Expression<unknown>
  /** Bytes: `blob` or `bytea`. */
  bytes: ColumnDataType
  /** Whole numbers up to 2⁵³: `integer` or `bigint`. */
  number: ColumnDataType
  /** What ends a table that is nothing but its key, so that it is kept once: `without rowid` on SQLite; null: nothing. */
  keyOnly: RawBuilder<unknown> | null
}

/** One step from a version of the schema to the next. */
export type Migration = (db: Db, columns: ColumnTypes) => Promise<void>
