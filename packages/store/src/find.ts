import { byBeginning, byId } from './find/by-id.ts'
import { byEnd, byName, byPart, byPath } from './find/by-name.ts'
import { clean } from './find/clean.ts'
import type { Found } from './store.ts'
import type { Db } from './tables.ts'

/** More than a person would read to choose from. */
const MOST = 100

/**
 * What a person may mean by a few words: an id or a whole name; else the beginning of an id or the end of a path; else any
 * end of a name; else any part of one. The first of these that finds something answers, so that words that fit one thing
 * exactly are not drowned in those they fit a little.
 */
export async function find(db: Db, words: string): Promise<Found[]> {
  const meant = clean(words)
  if (meant === '') return []
  const ways = [
    async () => [...(await byId(db, meant)), ...(await byName(db, meant))],
    async () => [...(await byBeginning(db, meant, { limit: MOST })), ...(await byPath(db, meant, { limit: MOST }))],
    () => byEnd(db, meant, { limit: MOST }),
    () => byPart(db, meant, { limit: MOST }),
  ]
  for (const way of ways) {
    const found = await way()
    if (found.length > 0)
      return [...new Map(found.map((one) => [`${one.kind} ${one.id}`, one])).values()].slice(0, MOST)
  }
  return []
}
