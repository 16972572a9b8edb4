import type { LedgerEntry } from '@daybrief/schema'
import { inBatches } from './in-batches.ts'
import { instant } from './instant.ts'
import { fromJson, toJson } from './json.ts'
import { claim } from './ledger/claim.ts'
import { finish } from './ledger/finish.ts'
import { makeDueAgain } from './ledger/make-due.ts'
import type { Ledger } from './store.ts'
import type { Db, Tables } from './tables.ts'

/** The ledger: how far each input is at each stage. */
export function ledger(db: Db): Ledger {
  return {
    claim: (stage, inputs, options) => claim(db, stage, inputs, options),
    finish: (endings, options) => finish(db, endings, options),

    async due(stage, { now, limit }) {
      // Two queries, because each can then read its rows off the index in order and stop at the limit.
      const ofStage = db
        .selectFrom('ledger')
        .selectAll()
        .where('stage', '=', stage)
        .orderBy('due_at')
        .orderBy('input')
        .limit(limit)
      const due = await ofStage.where('state', '=', 'due').where('due_at', '<=', instant(now)).execute()
      const abandoned = await ofStage.where('state', '=', 'leased').where('leased_until', '<=', instant(now)).execute()
      return [...due, ...abandoned].map(entry).sort(oldestFirst).slice(0, limit)
    },

    async of(inputs) {
      const rows = await inBatches(inputs, (batch) =>
        db.selectFrom('ledger').selectAll().where('input', 'in', batch).orderBy('input').orderBy('stage').execute(),
      )
      return rows.map(entry)
    },

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

    retry: (stage, input, { now }) => makeDueAgain(db, { stage, input }, { from: 'failed', now }),

    async discard(stage, input, { now, reason }) {
      const updated = await db
        .updateTable('ledger')
        .set({ state: 'dropped', reason: toJson(reason), changed_at: instant(now) })
        .where('input', '=', input)
        .where('stage', '=', stage)
        .where('state', '=', 'failed')
        .executeTakeFirst()
      return updated.numUpdatedRows === 1n
    },

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

function entry(row: Tables['ledger']): LedgerEntry {
  return {
    stage: row.stage,
    input: row.input,
    state: row.state,
    reason: fromJson(row.reason),
    starts: row.starts,
    attempts: row.attempts,
    dueAt: row.due_at,
    leasedUntil: row.leased_until,
    changedAt: row.changed_at,
  }
}

function oldestFirst(one: LedgerEntry, other: LedgerEntry): number {
  if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? -1 : 1
  return one.input < other.input ? -1 : one.input > other.input ? 1 : 0
}
