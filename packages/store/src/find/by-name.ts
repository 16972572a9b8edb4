import { sql } from 'kysely'
import { fromJson } from '../json.ts'
import type { Found } from '../store.ts'
import type { Db } from '../tables.ts'
import { nameBackwards } from './name-backwards.ts'

/** The last code point: with it behind, a beginning stands after every key that begins with it. */
const LAST = '\u{10FFFF}'

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
    .where('name_backwards', '>=', `${key}/`)
    .where('name_backwards', '<', `${key}/${LAST}`)
    .limit(options.limit)
    .execute()
  if (inside.length > 0) return asDocuments(inside)
  const folders = key.split('/')
  for (let length = folders.length - 1; length > 0; length--) {
    const end = folders.slice(0, length).join('/')
    if (end === '') continue
    const rows = await named(db).where('name_backwards', '=', end).limit(options.limit).execute()
    if (rows.length > 0) return asDocuments(rows)
  }
  return []
}

/** Documents whose name ends so, in the middle of a word too. */
export async function byEnd(db: Db, words: string, options: { limit: number }): Promise<Found[]> {
  const key = nameBackwards(words)
  const rows = await named(db)
    .where('name_backwards', '>=', key)
    .where('name_backwards', '<', key + LAST)
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
  return db.selectFrom('documents').select(['id', 'document']).orderBy('received_at', 'desc').orderBy('id')
}

function asDocuments(rows: { id: string }[]): Found[] {
  return rows.map(({ id }) => ({ kind: 'document', id }))
}
