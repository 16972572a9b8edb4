import { inBatches } from './in-batches.ts'
import { claim } from './ledger/claim.ts'
import { deadList } from './ledger/dead-list.ts'
import { due } from './ledger/due.ts'
import { entry } from './ledger/entry.ts'
import { finish } from './ledger/finish.ts'
import type { Ledger } from './store.ts'
import type { Db } from './tables.ts'

/** The ledger: how far each input is at each stage. */
export function ledger(db: Db): Ledger {
  return {
    claim: (stage, inputs, options) => claim(db, stage, inputs, options),
    finish: (endings, options) => finish(db, endings, options),
    due: (stage, options) => due(db, stage, options),

    async of(inputs) {
      const rows = await inBatches(inputs, (batch) =>
        db.selectFrom('ledger').selectAll().where('input', 'in', batch).orderBy('input').orderBy('stage').execute(),
      )
      return rows.map(entry)
    },

    ...deadList(db),

    async counts() {
      const rows = await db
        .selectFrom('ledger')
        .select(({ fn }) => ['stage', 'state', fn.countAll().as('count')])
        .groupBy(['stage', 'state'])
        .orderBy('stage')
        .orderBy('state')
        .execute()
      return rows.map(({ stage, state, count }) => ({ stage, state, count: Number(count) }))
    },
  }
}
