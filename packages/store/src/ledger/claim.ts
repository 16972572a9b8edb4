import type { StageName } from '@daybrief/schema'
import { inBatches } from '../in-batches.ts'
import { instant, later } from '../instant.ts'
import type { Claim } from '../store.ts'
import type { Db } from '../tables.ts'

/**
 * Leases those of the inputs that can be claimed, in the order given. The test and the change are one statement, so that
 * of two workers that ask at once one gets the row.
 */
export async function claim(
  db: Db,
  stage: StageName,
  inputs: string[],
  options: { now: string; leaseSeconds: number },
): Promise<Claim[]> {
  const now = instant(options.now)
  const leasedUntil = later(now, options.leaseSeconds)
  const rows = await db.transaction().execute((trx) =>
    inBatches(inputs, (batch) =>
      trx
        .updateTable('ledger')
        .set((is) => ({
          state: 'leased',
          starts: is('starts', '+', 1),
          claims: is('claims', '+', 1),
          leased_until: leasedUntil,
          changed_at: now,
        }))
        .where('stage', '=', stage)
        .where('input', 'in', batch)
        .where(({ and, eb, or }) =>
          or([
            and([eb('state', '=', 'due'), eb('due_at', '<=', now)]),
            and([eb('state', '=', 'leased'), eb('leased_until', '<=', now)]),
          ]),
        )
        .returning(['input', 'claims', 'starts', 'attempts'])
        .execute(),
    ),
  )
  const claims = new Map(
    rows.map(({ input, claims, starts, attempts }) => [input, { stage, input, start: claims, starts, attempts }]),
  )
  return [...new Set(inputs)].flatMap((input) => claims.get(input) ?? [])
}
