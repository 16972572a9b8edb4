import type { StageName } from '@daybrief/schema'
import { expect } from 'vitest'
import type { Claim, Ending, Records, Store } from '../store.ts'
import { aDocument, at } from './examples.ts'

/** Seconds that leases last in these tests. */
export const LEASE = 60

/** Adds documents under these names; their rows are due for ingest at second 0. Answers with their ids. */
export async function addDocuments(store: Store, names: string[]): Promise<string[]> {
  const documents = names.map((name) => aDocument(name))
  for (const document of documents) await store.addDocument(document, new Uint8Array([1, 2, 3]))
  return documents.map(({ id }) => id)
}

/** Claims one input that has to be free. */
export async function claimOne(store: Store, stage: StageName, input: string, seconds: number): Promise<Claim> {
  const claims = await store.ledger.claim(stage, [input], { now: at(seconds), leaseSeconds: LEASE })
  expect(claims).toHaveLength(1)
  return claims[0]!
}

/** Ends one claim; answers whether it was good. */
export async function finishOne(store: Store, claim: Claim, ending: Ending, seconds: number): Promise<boolean> {
  const good = await store.ledger.finish([{ claim, ending }], { now: at(seconds) })
  expect(good).toHaveLength(1)
  return good[0]!
}

/** The ending of a claim that was done well. */
export function kept(records: Records = {}, next: { stage: StageName; input: string }[] = []): Ending {
  return { status: 'kept', reason: 'done', records, next }
}

/** Keeps records by way of the ledger, as stages do. */
export async function keep(store: Store, document: string, records: Records): Promise<void> {
  const claim = await claimOne(store, 'ingest', document, 0)
  expect(await finishOne(store, claim, kept(records), 0)).toBe(true)
}
