import { type Arrived, documentOf, type Refused } from '@daybrief/intake'
import type { Document } from '@daybrief/schema'
import { announce } from './announce.ts'
import type { Desk } from './desk.ts'
import { documentFrom } from './document-from.ts'

/** What became of an input at the door. */
export type TakenIn = { document: Document; status: 'added' | 'known' | 'refused' | 'passed over'; reason: string }

/** Lease on the row of an input that is refused, for the instant between its claim and its end. */
const REFUSING_SECONDS = 10

/**
 * Takes an input in: keeps it and makes it due, and tells the queue. One that could not be read is kept as a document
 * without bytes that failed, so that it stands in the record and in the briefing all the same. A queue that cannot be
 * reached is no harm: the ledger knows.
 */
export async function takeIn(
  input: Arrived | Refused,
  desk: Pick<Desk, 'store' | 'queues' | 'now' | 'tell'>,
): Promise<TakenIn> {
  if ('reason' in input) return refuse(input, desk)
  const receivedAt = desk.now().toISOString()
  const document = documentFrom(input, { receivedAt })
  const status = await desk.store.addDocument(document, input.bytes)
  if (status === 'known') return { document, status, reason: 'the same file is there already' }
  await announce([document.id], desk)
  return { document, status, reason: '' }
}

async function refuse(refused: Refused, { store, now }: Pick<Desk, 'store' | 'now'>): Promise<TakenIn> {
  const instant = now().toISOString()
  const nothing: Arrived = {
    name: refused.name,
    bytes: new Uint8Array(),
    arrival: 'file',
    address: null,
    charset: null,
  }
  const document = documentOf(nothing, { mediaType: 'application/octet-stream', receivedAt: instant })
  await store.addDocument(document, nothing.bytes)
  const [claim] = await store.ledger.claim('ingest', [document.id], { now: instant, leaseSeconds: REFUSING_SECONDS })
  if (claim)
    await store.ledger.finish(
      [{ claim, ending: { status: refused.expected ? 'dropped' : 'failed', reason: refused.reason } }],
      { now: instant },
    )
  return { document, status: refused.expected ? 'passed over' : 'refused', reason: refused.reason }
}
