import { instant } from '../instant.ts'
import { toJson } from '../json.ts'
import type { Ledger } from '../store.ts'
import type { Db } from '../tables.ts'
import { entry } from './entry.ts'
import { makeDueAgain } from './make-due.ts'

/** What failed and waits for a person, and what a person can do about it. */
export function deadList(db: Db): Pick<Ledger, 'dead' | 'retry' | 'discard'> {
  return {
    async dead() {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('state', '=', 'failed')
        .orderBy('changed_at')
        .orderBy('input')
        .orderBy('stage')
        .execute()
      return rows.map(entry)
    },

    retry(stage, input, { now }) {
      return db.transaction().execute((trx) => makeDueAgain(trx, { stage, input }, { from: 'failed', now }))
    },

    discard(stage, input, { now, reason }) {
      return db.transaction().execute(async (trx) => {
        const updated = await trx
          .updateTable('ledger')
          .set({ state: 'dropped', reason: toJson(reason), changed_at: instant(now) })
          .where('input', '=', input)
          .where('stage', '=', stage)
          .where('state', '=', 'failed')
          .executeTakeFirst()
        return updated.numUpdatedRows === 1n
      })
    },
  }
}
