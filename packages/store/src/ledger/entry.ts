import type { LedgerEntry } from '@daybrief/schema'
import { fromJson } from '../json.ts'
import type { Tables } from '../tables.ts'

/** A row of the ledger as others know it. */
export function entry(row: Tables['ledger']): LedgerEntry {
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
