import { inBatches, writeInBatches } from './in-batches.ts'
import { fromJson, toJson } from './json.ts'
import type { Records } from './store.ts'
import type { Db, Tables } from './tables.ts'
import { tellingNumber } from './telling-number.ts'

/** The band keys of articles as rows. */
export function tellingRows(bands: NonNullable<Records['bands']>): Tables['tellings'][] {
  return bands.map(({ article, bands }) => ({
    article,
    number: tellingNumber(article),
    bands: toJson([...new Set(bands)]),
  }))
}

/** Keeps the band keys of articles. One that is in the index already is put under its new keys. */
export async function writeTellings(trx: Db, tellings: Tables['tellings'][]): Promise<void> {
  const before = await inBatches(
    tellings.map(({ article }) => article),
    (batch) => trx.selectFrom('tellings').selectAll().where('article', 'in', batch).execute(),
  )
  await writeInBatches(tellings, (batch) =>
    trx
      .insertInto('tellings')
      .values(batch)
      .onConflict((row) => row.column('article').doUpdateSet((is) => ({ bands: is.ref('excluded.bands') })))
      .execute(),
  )
  for (const { number, article, bands } of before) {
    let wasIndexed = false
    for (const band of fromJson(bands)) {
      const deleted = trx.deleteFrom('bands').where('band', '=', band).where('telling', '=', number)
      if ((await deleted.executeTakeFirst()).numDeletedRows > 0n) wasIndexed = true
    }
    if (wasIndexed) await writeBands(trx, [article])
  }
}

/**
 * Puts articles into the index of copies. It is done with the members of a whole edition and not with each article: keys
 * are random, so that each row written by itself costs a page of the disk. Of 64 keys an article, 25 articles at a time took
 * 2.3 ms each, an edition of 20,000 in order of its keys 0.3 ms each.
 */
export async function writeBands(trx: Db, articles: string[]): Promise<void> {
  const tellings = await inBatches(articles, (batch) =>
    trx.selectFrom('tellings').selectAll().where('article', 'in', batch).execute(),
  )
  const rows = tellings
    .flatMap(({ number, bands }) => fromJson(bands).map((band) => ({ band, telling: number })))
    .sort((one, other) => one.band - other.band)
  await writeInBatches(rows, (batch) =>
    trx
      .insertInto('bands')
      .values(batch)
      .onConflict((conflict) => conflict.columns(['band', 'telling']).doNothing())
      .execute(),
  )
}
