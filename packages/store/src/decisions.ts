import type { Decision } from '@daybrief/schema'
import { instant } from './instant.ts'
import { fromJson, type Json, toJson } from './json.ts'
import type { Store } from './store.ts'
import type { Db } from './tables.ts'

/** What analysts decided. Rows are only added, and marked once when they are taken back. */
export function decisions(db: Db): Pick<Store, 'decisions' | 'addDecision' | 'withdrawDecision'> {
  return {
    async decisions() {
      const rows = await db
        .selectFrom('decisions')
        .select(['decision', 'withdrawn_at'])
        .orderBy('decided_at')
        .orderBy('id')
        .execute()
      return rows.map(decisionOf)
    },

    async addDecision({ withdrawnAt: _, ...decision }) {
      const { id, at } = decision
      const row = {
        id,
        decided_at: instant(at),
        withdrawn_at: null,
        decision: toJson({ ...decision, withdrawnAt: null }),
      }
      const added = await db
        .insertInto('decisions')
        .values(row)
        .onConflict((conflict) => conflict.column('id').where('withdrawn_at', 'is', null).doNothing())
        .executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n ? 'added' : 'known'
    },

    async withdrawDecision(id, { now }) {
      const withdrawn = await db
        .updateTable('decisions')
        .set({ withdrawn_at: instant(now) })
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return withdrawn.numUpdatedRows === 1n
    },
  }
}

function decisionOf(row: { decision: Json<Decision>; withdrawn_at: string | null }): Decision {
  return { ...fromJson(row.decision), withdrawnAt: row.withdrawn_at }
}
