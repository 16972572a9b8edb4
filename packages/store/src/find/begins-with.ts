import { type RawBuilder, sql } from 'kysely'

/** The last code point: with it behind, a beginning stands after every key that begins with it. */
const LAST = '\u{10FFFF}'

/** Whether a key begins so, as a range that its index answers: `like` would not be, and folds case on SQLite only. */
export function beginsWith(column: string, beginning: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(column)} >= ${beginning} and ${sql.ref(column)} < ${beginning + LAST})`
}
