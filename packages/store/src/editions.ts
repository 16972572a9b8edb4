import { writeInBatches } from './in-batches.ts'
import { instant } from './instant.ts'
import { fromJson, toJson } from './json.ts'
import { makeDue, makeDueAgain } from './ledger/make-due.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

type Editions = Pick<Store, 'openEdition' | 'closedSet' | 'editions' | 'reopenEdition'>

/** Editions, the closed sets of documents they are made of, and their row in the ledger. */
export function editions(db: Db): Editions {
  return {
    openEdition(edition, { now, documents }) {
      return db.transaction().execute(async (trx) => {
        const opened = await trx
          .insertInto('editions')
          .values({
            id: edition.id,
            plan: edition.plan,
            closes_at: instant(edition.closesAt),
            opened_at: instant(now),
            edition: toJson(edition),
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .executeTakeFirst()
        if (opened.numInsertedOrUpdatedRows !== 1n) return false
        await writeClosedSet(trx, edition.id, documents)
        await makeDue(trx, [{ stage: 'digest', input: edition.id }], { at: now })
        return true
      })
    },

    async closedSet(id) {
      const row = await db
        .selectFrom('editions')
        .select(['edition', 'opened_at'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      const rows = await db
        .selectFrom('closed_sets')
        .select('document')
        .where('edition', '=', id)
        .orderBy('document')
        .execute()
      return {
        edition: fromJson(row.edition),
        documents: rows.map(({ document }) => document),
        openedAt: row.opened_at,
      }
    },

    async editions(plan) {
      const rows = await db
        .selectFrom('editions')
        .select('edition')
        .$if(plan !== undefined, (query) => query.where('plan', '=', plan!))
        .orderBy('closes_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) => fromJson(row.edition))
    },

    async reopenEdition(edition, { now, documents }) {
      await db.transaction().execute(async (trx) => {
        const reopened = await trx
          .updateTable('editions')
          .set({ opened_at: instant(now) })
          .where('id', '=', edition)
          .executeTakeFirst()
        if (reopened.numUpdatedRows !== 1n) {
          throw new Error(`Edition ${JSON.stringify(edition)} is not in the store: open it first.`)
        }
        await trx.deleteFrom('closed_sets').where('edition', '=', edition).execute()
        await writeClosedSet(trx, edition, documents)
        await makeDueAgain(trx, { stage: 'digest', input: edition }, { now })
      })
    },
  }
}

async function writeClosedSet(trx: Db, edition: string, documents: string[]): Promise<void> {
  const rows = [...new Set(documents)].map((document) => ({ edition, document }))
  await writeInBatches(rows, (batch) => trx.insertInto('closed_sets').values(batch).execute())
}
