import { instant } from './instant.ts'
import { fromJson, toJson } from './json.ts'
import type { Alert, Alerts, Records } from './store.ts'
import type { Db, Tables } from './tables.ts'

/** Alerts: raised with the record that raised them, delivered by compare-and-set. */
export function alerts(db: Db): Alerts {
  return {
    async raised({ since } = {}) {
      const rows = await db
        .selectFrom('alerts')
        .selectAll()
        .$if(since !== undefined, (query) => query.where('raised_at', '>=', instant(since!)))
        .orderBy('raised_at', 'desc')
        .orderBy('article')
        .execute()
      return rows.map(alertOf)
    },

    async waiting({ limit }) {
      const rows = await db
        .selectFrom('alerts')
        .selectAll()
        .where('delivered_at', 'is', null)
        .orderBy('raised_at')
        .orderBy('article')
        .limit(limit)
        .execute()
      return rows.map(alertOf)
    },

    async delivered(article, { now }) {
      const delivered = await db
        .updateTable('alerts')
        .set({ delivered_at: instant(now) })
        .where('article', '=', article)
        .where('delivered_at', 'is', null)
        .executeTakeFirst()
      return delivered.numUpdatedRows === 1n
    },
  }
}

/** Raises alerts as rows, but for the instant, which the transaction gives. */
export function alertRows(raised: NonNullable<Records['alerts']>): Pick<Tables['alerts'], 'article' | 'hits'>[] {
  return raised.map(({ article, hits }) => ({ article, hits: toJson(hits) }))
}

/** Raises an alert, once in the life of its article. */
export async function writeAlert(
  trx: Db,
  row: Pick<Tables['alerts'], 'article' | 'hits'>,
  options: { now: string },
): Promise<void> {
  await trx
    .insertInto('alerts')
    .values({ ...row, raised_at: instant(options.now), delivered_at: null })
    .onConflict((conflict) => conflict.column('article').doNothing())
    .execute()
}

function alertOf(row: Tables['alerts']): Alert {
  return { article: row.article, hits: fromJson(row.hits), raisedAt: row.raised_at, deliveredAt: row.delivered_at }
}
