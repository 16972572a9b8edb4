import type { Found } from '../store.ts'
import type { Db } from '../tables.ts'
import { beginsWith } from './begins-with.ts'

/** From `Store.find`: fewer signs of an id fit too many ids to mean one. */
const FEWEST_SIGNS = 4

/** Articles, documents, editions and stories with exactly this id. */
export async function byId(db: Db, words: string): Promise<Found[]> {
  const id = words.toLowerCase()
  const documents = await db.selectFrom('documents').select('id').where('id', '=', id).execute()
  const articles = await db.selectFrom('articles').select('id').where('id', '=', id).execute()
  const editions = await db.selectFrom('editions').select('id').where('id', 'in', [id, words]).execute()
  const stories = await db
    .selectFrom('known_stories')
    .select('story as id')
    .distinct()
    .where('story', '=', id)
    .execute()
  return [...as('document', documents), ...as('article', articles), ...as('edition', editions), ...as('story', stories)]
}

/**
 * Those whose id begins like this. The beginning of a document's id, which is also that of all its articles, means the
 * document; with a hyphen and a number it means the article: `3fa9-2` is the second of the document 3fa9….
 */
export async function byBeginning(db: Db, words: string, options: { limit: number }): Promise<Found[]> {
  if (words.length < FEWEST_SIGNS) return []
  const start = words.toLowerCase()
  const documents = await db
    .selectFrom('documents')
    .select('id')
    .where(beginsWith('id', start))
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(options.limit)
    .execute()
  const editions = await db
    .selectFrom('editions')
    .select('id')
    .where(beginsWith('id', start))
    .orderBy('closes_at', 'desc')
    .orderBy('id')
    .limit(options.limit)
    .execute()
  const articles = await articlesByBeginning(db, start, options)
  const stories = await db
    .selectFrom('known_stories')
    .select('story as id')
    .distinct()
    .where(beginsWith('story', start))
    .orderBy('story')
    .limit(options.limit)
    .execute()
  return [...as('document', documents), ...as('article', articles), ...as('edition', editions), ...as('story', stories)]
}

async function articlesByBeginning(db: Db, start: string, options: { limit: number }): Promise<{ id: string }[]> {
  const [, document, digits] = /^([0-9a-f]{4,32})-(\d*)$/.exec(start) ?? []
  if (document === undefined || digits === undefined) return []
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where(beginsWith('document', document))
    .orderBy('id')
    .execute()
  const ordinal = (id: string) => id.slice(id.indexOf('-') + 1)
  const numbered = rows.filter(({ id }) => Number(ordinal(id)) === Number(digits))
  const begun = rows.filter(({ id }) => ordinal(id).startsWith(digits))
  // `2` is a number; `00` was copied from an id, whose numbers are filled up with zeros, and may be its beginning only.
  const meant = numbered.length > 0 && !digits.startsWith('0') ? numbered : [...new Set([...numbered, ...begun])]
  return meant.slice(0, options.limit)
}

function as(kind: Found['kind'], rows: { id: string }[]): Found[] {
  return rows.map(({ id }) => ({ kind, id }))
}
