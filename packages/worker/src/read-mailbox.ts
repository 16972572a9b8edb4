import type { NewMail, Position } from '@daybrief/intake'
import type { Subscription } from '@daybrief/schema'
import { announce } from './announce.ts'
import { backOff } from './back-off.ts'
import type { Desk } from './desk.ts'
import { documentFrom } from './document-from.ts'
import { takeIn } from './take-in.ts'

/** A mailbox that is not asked more often; also the first step of back-off. */
const MINUTES = 1
/** Twice the time limit of a visit. */
const LEASE_SECONDS = 240

/** What is needed to read a mailbox. */
export type MailDesk = Pick<Desk, 'store' | 'queues' | 'now' | 'tell'> & {
  /** Looks into the mailbox for messages above a position; see `newMail`. */
  look: (after: Position | null) => Promise<NewMail>
  /** Told to stop: what is read then did not fail. */
  signal?: AbortSignal
}

/**
 * Reads what is new in a mailbox, if it is due and nobody else is reading it, and keeps each message as a document. How
 * far it was read is kept in the same transaction, so that no message is lost or taken twice. Answers with the ids of new
 * documents.
 */
export async function readMailbox(address: string, desk: MailDesk): Promise<string[]> {
  const id = `mailbox/${address}`
  const { subscriptions } = desk.store
  const claim = await subscriptions.claim(id, {
    now: desk.now().toISOString(),
    leaseSeconds: LEASE_SECONDS,
    isDue: (known) => isDue(known, desk.now()),
  })
  if (claim === null) return []
  const known = claim.subscription
  const asked = (): Subscription => ({
    id,
    address,
    validators: null,
    messages: known?.messages ?? null,
    checkedAt: desk.now().toISOString(),
    broughtAt: known?.broughtAt ?? null,
    failures: 0,
    error: null,
    waitUntil: null,
  })
  const finish = (ending: Parameters<typeof subscriptions.finish>[1]) =>
    subscriptions.finish(claim, ending, { now: desk.now().toISOString() })
  try {
    const { messages, position, more } = await desk.look(known?.messages ?? null)
    const receivedAt = desk.now().toISOString()
    const read = messages.flatMap((one) => ('reason' in one ? [] : [one]))
    const documents = read.map((one) => ({ document: documentFrom(one, { receivedAt }), bytes: one.bytes }))
    for (const one of messages) if ('reason' in one) await takeIn(one, desk)
    const added = await finish({
      subscription: {
        ...asked(),
        messages: position,
        // With more waiting the next round goes on at once.
        ...(more ? { checkedAt: null } : {}),
        ...(messages.length > 0 ? { broughtAt: receivedAt } : {}),
      },
      documents,
    })
    await announce(added ?? [], desk)
    return added ?? []
  } catch (error) {
    if (desk.signal?.aborted) {
      await finish({ subscription: known ?? { ...asked(), checkedAt: null } })
      return []
    }
    const reason = error instanceof Error ? error.message : String(error)
    const failures = (known?.failures ?? 0) + 1
    const waitUntil = backOff({ now: desk.now(), minutes: MINUTES, failures })
    await finish({ subscription: { ...asked(), failures, error: reason, waitUntil } })
    desk.tell({ stage: 'mailbox', input: address, status: 'error', reason })
    return []
  }
}

function isDue(known: Subscription | null, now: Date): boolean {
  if (known?.waitUntil != null && known.waitUntil > now.toISOString()) return false
  return known?.checkedAt == null || Date.parse(known.checkedAt) + MINUTES * 60_000 <= now.getTime()
}
