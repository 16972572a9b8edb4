import { sql } from 'kysely'
import { inBatches } from '../in-batches.ts'
import { fromJson } from '../json.ts'
import type { Found } from '../store.ts'
import type { Db } from '../tables.ts'
import { beginsWith } from './begins-with.ts'
import { nameBackwards } from './name-backwards.ts'

/** Documents with this name; those that spell it just so, when there are any. */
export async function byName(db: Db, words: string): Promise<Found[]> {
  const rows = await named(db).where('name_backwards', '=', nameBackwards(words)).execute()
  const same = rows.filter((row) => fromJson(row.document).name === words)
  return asDocuments(same.length > 0 ? same : rows)
}

/** Documents whose path ends in this path, or in the longest end of it that there is: a person may know more folders. */
export async function byPath(db: Db, words: string, options: { limit: number }): Promise<Found[]> {
  const key = nameBackwards(words)
  const inside = await named(db)
    .where(beginsWith('name_backwards', `${key}/`))
    .limit(options.limit)
    .execute()
  if (inside.length > 0) return asDocuments(inside)
  const ends = [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index))
  const rows = await inBatches(ends, (batch) => named(db).where('name_backwards', 'in', batch).execute())
  const longest = Math.max(...rows.map((row) => row.name_backwards.length))
  return asDocuments(rows.filter((row) => row.name_backwards.length === longest))
}

/** Documents whose name ends so, in the middle of a word too. */
export async function byEnd(db: Db, words: string, options: { limit: number }): Promise<Found[]> {
  const rows = await named(db)
    .where(beginsWith('name_backwards', nameBackwards(words)))
    .limit(options.limit)
    .execute()
  return asDocuments(rows)
}

/** Documents whose name has this in it anywhere. Reads all names. */
export async function byPart(db: Db, words: string, options: { limit: number }): Promise<Found[]> {
  const part = nameBackwards(words).replace(/[\\%_]/g, '\\$&')
  const rows = await named(db)
    .where(sql<boolean>`name_backwards like ${`%${part}%`} escape '\\'`)
    .limit(options.limit)
    .execute()
  return asDocuments(rows)
}

function named(db: Db) {
  return db
    .selectFrom('documents')
    .select(['id', 'name_backwards', 'document'])
    .orderBy('received_at', 'desc')
    .orderBy('id')
}

function asDocuments(rows: { id: string }[]): Found[] {
  return rows.map(({ id }) => ({ kind: 'document', id }))
}
