import type { Edition } from '@daybrief/schema'
import { inBatches } from './in-batches.ts'
import { fromJson } from './json.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

/**
 * Tellings read under one band key. A key with more of them is that of a text printed daily, such as a forecast, of which
 * any shows that it is old; the search among an edition's own articles goes back as far.
 */
const MOST_UNDER_A_KEY = 24

/**
 * Tellings answered for one article. Its copies share a third of its keys and more, what it meets by chance shares one or
 * two: among the eight with most keys each copy is, or eight that are nearer.
 */
const NEAREST = 8

/**
 * Members of earlier editions of the plan that share band keys with the articles given. Most keys of an article are its
 * own alone, so the index is first asked, without reading a telling, which keys it has and how many tellings under each.
 */
export async function tellingsNear(
  db: Db,
  articles: string[],
  options: Parameters<Store['tellingsNear']>[1],
): ReturnType<Store['tellingsNear']> {
  const { edition, limit = MOST_UNDER_A_KEY, nearest = NEAREST } = options
  if (!(await hasEarlier(db, edition))) return []
  const own = await articlesByBand(db, articles)
  const counts = await inBatches([...own.keys()], (batch) => tellingsUnder(db, batch))
  const few = counts.filter(({ tellings }) => tellings <= limit).map(({ band }) => band)
  const many = counts.filter(({ tellings }) => tellings > limit).map(({ band }) => band)
  const near = await inBatches(few, (batch) => earlierTellings(db, edition).where('band', 'in', batch).execute())
  for (const band of many)
    near.push(...(await earlierTellings(db, edition).where('band', '=', band).limit(limit).execute()))
  const given = new Set(articles)
  return mostShared(
    near.filter(({ article }) => !given.has(article)),
    { own, nearest },
  )
}

async function hasEarlier(db: Db, edition: Edition): Promise<boolean> {
  const row = await db
    .selectFrom('editions')
    .innerJoin('members', 'members.edition', 'editions.id')
    .select('editions.id')
    .where('editions.plan', '=', edition.plan)
    .where('editions.closes_at', '<', edition.closesAt)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function articlesByBand(db: Db, articles: string[]): Promise<Map<number, string[]>> {
  const rows = await inBatches(articles, (batch) =>
    db.selectFrom('tellings').select(['article', 'bands']).where('article', 'in', batch).execute(),
  )
  const byBand = new Map<number, string[]>()
  for (const { article, bands } of rows) {
    for (const band of fromJson(bands)) {
      const sharers = byBand.get(band)
      if (sharers === undefined) byBand.set(band, [article])
      else sharers.push(article)
    }
  }
  return byBand
}

async function tellingsUnder(db: Db, bands: number[]): Promise<{ band: number; tellings: number }[]> {
  const rows = await db
    .selectFrom('bands')
    .select(({ fn }) => ['band', fn.countAll().as('tellings')])
    .where('band', 'in', bands)
    .groupBy('band')
    .execute()
  return rows.map(({ band, tellings }) => ({ band: Number(band), tellings: Number(tellings) }))
}

/** By number of telling, so that a limit cuts off the same in every store. */
function earlierTellings(db: Db, edition: Edition) {
  return db
    .selectFrom('bands')
    .innerJoin('tellings', 'tellings.number', 'bands.telling')
    .innerJoin('members', 'members.article', 'tellings.article')
    .innerJoin('editions', 'editions.id', 'members.edition')
    .select(['bands.band', 'members.article', 'members.edition'])
    .where('editions.plan', '=', edition.plan)
    .where('editions.closes_at', '<', edition.closesAt)
    .orderBy('bands.telling')
    .orderBy('members.article')
    .orderBy('editions.closes_at')
}

type Near = { band: number; article: string; edition: string }

/** For each given article the tellings it shares most keys with, each with the first of its editions. */
function mostShared(
  near: readonly Near[],
  around: { own: ReadonlyMap<number, string[]>; nearest: number },
): { article: string; edition: string }[] {
  const editions = new Map<string, string>()
  const counted = new Set<string>()
  const shared = new Map<string, Map<string, number>>()
  for (const { band, article, edition } of near) {
    if (!editions.has(article)) editions.set(article, edition)
    const key = Number(band)
    if (counted.has(`${key} ${article}`)) continue
    counted.add(`${key} ${article}`)
    for (const own of around.own.get(key) ?? []) {
      const counts = shared.get(own) ?? new Map<string, number>()
      shared.set(own, counts.set(article, (counts.get(article) ?? 0) + 1))
    }
  }
  const found = new Set([...shared.values()].flatMap((counts) => highest(counts, around.nearest)))
  return [...found].sort().map((article) => ({ article, edition: editions.get(article)! }))
}

function highest(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([article]) => article)
}
