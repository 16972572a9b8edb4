import type { LedgerEntry, StageName } from '@daybrief/schema'
import { writeInBatches } from '../in-batches.ts'
import { instant } from '../instant.ts'
import { toJson } from '../json.ts'
import type { Db } from '../tables.ts'

/** Puts inputs before stages. Where a row is there already, in whatever state, it stays as it is. */
export async function makeDue(
  trx: Db,
  rows: { stage: StageName; input: string }[],
  options: { at: string },
): Promise<void> {
  const at = instant(options.at)
  const due = rows.map(({ stage, input }) => ({
    input,
    stage,
    state: 'due' as const,
    reason: toJson(''),
    starts: 0,
    attempts: 0,
    claims: 0,
    due_at: at,
    leased_until: null,
    changed_at: at,
  }))
  await writeInBatches(due, (batch) =>
    trx
      .insertInto('ledger')
      .values(batch)
      .onConflict((conflict) => conflict.columns(['input', 'stage']).doNothing())
      .execute(),
  )
}

/**
 * Makes a row due again with fresh counters, only from one state if that is given; answers whether it did. `claims` is left
 * to grow, so that a worker that still holds an old claim cannot end a new one.
 */
export async function makeDueAgain(
  trx: Db,
  row: { stage: StageName; input: string },
  options: { from?: LedgerEntry['state']; now: string },
): Promise<boolean> {
  const now = instant(options.now)
  const updated = await trx
    .updateTable('ledger')
    .set({ state: 'due', reason: toJson(''), starts: 0, attempts: 0, due_at: now, leased_until: null, changed_at: now })
    .where('input', '=', row.input)
    .where('stage', '=', row.stage)
    .$if(options.from !== undefined, (query) => query.where('state', '=', options.from!))
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}
