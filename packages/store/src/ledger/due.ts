import type { LedgerEntry, StageName } from '@daybrief/schema'
import { instant } from '../instant.ts'
import type { Db } from '../tables.ts'
import { entry } from './entry.ts'

/** Inputs that can be claimed, oldest first. In two queries: each reads its rows off the index in order, up to the limit. */
export async function due(db: Db, stage: StageName, options: { now: string; limit: number }): Promise<LedgerEntry[]> {
  const { limit } = options
  const now = instant(options.now)
  const rows = db
    .selectFrom('ledger')
    .selectAll()
    .where('stage', '=', stage)
    .orderBy('due_at')
    .orderBy('input')
    .limit(limit)
  const waiting = await rows.where('state', '=', 'due').where('due_at', '<=', now).execute()
  const abandoned = await rows.where('state', '=', 'leased').where('leased_until', '<=', now).execute()
  return [...waiting, ...abandoned].map(entry).sort(oldestFirst).slice(0, limit)
}

function oldestFirst(one: LedgerEntry, other: LedgerEntry): number {
  if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? -1 : 1
  return one.input < other.input ? -1 : 1
}
