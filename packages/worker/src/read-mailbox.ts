import type { NewMail, Position } from '@daybrief/intake'
import type { Subscription } from '@daybrief/schema'
import { documentFrom } from './document-from.ts'
import { takeIn } from './take-in.ts'
import { type VisitDesk, visit } from './visit.ts'

/** A mailbox is not asked more often; also the first step of back-off. */
const MINUTES = 1
/** Twice the time limit of a visit. */
const LEASE_SECONDS = 240

/** What is needed to read a mailbox. */
export type MailDesk = VisitDesk & {
  /** Looks into the mailbox for messages above a position; see `newMail`. */
  look: (after: Position | null) => Promise<NewMail>
}

/**
 * Reads what is new in a mailbox, if it is due and nobody else is reading it, and keeps each message as a document. Answers
 * with the ids of new documents; what goes wrong is told.
 */
export async function readMailbox(address: string, desk: MailDesk): Promise<string[]> {
  const visited = await visit({ id: `mailbox/${address}`, address }, desk, {
    leaseSeconds: LEASE_SECONDS,
    minutes: MINUTES,
    isDue: (known) => isDue(known, desk.now()),
    async ask({ messages: after }) {
      const { messages, position, more } = await desk.look(after)
      const receivedAt = desk.now().toISOString()
      for (const one of messages) if ('reason' in one) await takeIn(one, desk)
      const read = messages.flatMap((one) => ('reason' in one ? [] : [one]))
      const documents = read.map((one) => ({ document: documentFrom(one, { receivedAt }), bytes: one.bytes }))
      return { read: { messages: position }, isNews: messages.length > 0, more, documents }
    },
  })
  if (visited.status === 'failed') {
    desk.tell({ stage: 'mailbox', input: address, status: 'error', reason: visited.reason })
  }
  return visited.status === 'asked' ? visited.documents : []
}

function isDue(known: Subscription | null, now: Date): boolean {
  if (known?.waitUntil != null && known.waitUntil > now.toISOString()) return false
  return known?.checkedAt == null || Date.parse(known.checkedAt) + MINUTES * 60_000 <= now.getTime()
}
