import { writeDocument } from './documents.ts'
import { inBatches, writeInBatches } from './in-batches.ts'
import { instant, later } from './instant.ts'
import { fromJson, toJson } from './json.ts'
import type { SubscriptionClaim, SubscriptionEnding, Subscriptions } from './store.ts'
import type { Db } from './tables.ts'

/** Feeds and mailboxes, by whom they are being asked, and what they gave. */
export function subscriptions(db: Db): Subscriptions {
  return {
    async all() {
      const rows = await db.selectFrom('subscriptions').select('subscription').orderBy('id').execute()
      return rows.flatMap(({ subscription }) => (subscription === null ? [] : [fromJson(subscription)]))
    },

    claim: (id, options) => claim(db, id, options),

    async knownEntries(id, fingerprints) {
      const rows = await inBatches(fingerprints, (batch) =>
        db
          .selectFrom('subscription_entries')
          .select('fingerprint')
          .where('subscription', '=', id)
          .where('fingerprint', 'in', batch)
          .execute(),
      )
      return new Set(rows.map(({ fingerprint }) => fingerprint))
    },

    finish: (claim, ending, { now }) => db.transaction().execute((trx) => finish(trx, claim, ending, instant(now))),
  }
}

/** Reads a row and leases it if nobody did in between: the count of claims is compared and set in one statement. */
async function claim(
  db: Db,
  id: string,
  options: Parameters<Subscriptions['claim']>[1],
): Promise<SubscriptionClaim | null> {
  const now = instant(options.now)
  const { isDue = () => true } = options
  await db
    .insertInto('subscriptions')
    .values({ id, claims: 0, leased_until: null, subscription: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  if (row.leased_until !== null && row.leased_until > now) return null
  const subscription = row.subscription === null ? null : fromJson(row.subscription)
  if (!isDue(subscription)) return null
  const updated = await db
    .updateTable('subscriptions')
    .set({ claims: row.claims + 1, leased_until: later(now, options.leaseSeconds) })
    .where('id', '=', id)
    .where('claims', '=', row.claims)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n ? { id, start: row.claims + 1, subscription } : null
}

async function finish(
  trx: Db,
  claim: SubscriptionClaim,
  ending: SubscriptionEnding,
  now: string,
): Promise<string[] | null> {
  const updated = await trx
    .updateTable('subscriptions')
    .set({ leased_until: null, subscription: toJson(ending.subscription) })
    .where('id', '=', claim.id)
    .where('claims', '=', claim.start)
    .where('leased_until', 'is not', null)
    .executeTakeFirst()
  if (updated.numUpdatedRows !== 1n) return null
  const seen = [...new Set(ending.entries)].map((fingerprint) => ({
    subscription: claim.id,
    fingerprint,
    seen_at: now,
  }))
  await writeInBatches(seen, (batch) =>
    trx
      .insertInto('subscription_entries')
      .values(batch)
      .onConflict((row) =>
        row.columns(['subscription', 'fingerprint']).doUpdateSet((is) => ({ seen_at: is.ref('excluded.seen_at') })),
      )
      .execute(),
  )
  if (ending.forgetBefore !== undefined)
    await trx
      .deleteFrom('subscription_entries')
      .where('subscription', '=', claim.id)
      .where('seen_at', '<', instant(ending.forgetBefore))
      .execute()
  const added: string[] = []
  for (const { document, bytes } of ending.documents ?? [])
    if ((await writeDocument(trx, document, bytes)) === 'added') added.push(document.id)
  return added
}
