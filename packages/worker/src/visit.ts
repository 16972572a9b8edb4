import { FetchFailure } from '@daybrief/intake'
import type { Subscription } from '@daybrief/schema'
import type { SubscriptionEnding } from '@daybrief/store'
import { announce } from './announce.ts'
import { backOff } from './back-off.ts'
import type { Desk } from './desk.ts'

/** What is needed to ask subscriptions. */
export type VisitDesk = Pick<Desk, 'store' | 'queues' | 'now' | 'tell'> & {
  /** Told to stop: what is asked then did not fail. */
  signal?: AbortSignal
}

/** How far a subscription is read, at its address. */
export type Read = Pick<Subscription, 'validators' | 'messages'>

/** What a subscription gave when it was asked. */
export type Gave = Omit<SubscriptionEnding, 'subscription'> & {
  /** How far it is read now. */
  read: Partial<Read>
  /** Something new came. */
  isNews: boolean
  /** More is waiting; it is due again at once. */
  more?: boolean
}

/** What came of a visit. `passed over`: somebody else has it, or it is not due. */
export type Visited =
  | { status: 'asked'; documents: string[] }
  | { status: 'failed'; reason: string }
  | { status: 'passed over'; reason: string }

/**
 * Asks a subscription, if nobody else is asking it and `isDue` agrees, and keeps what it gave. What was taken and how far
 * it was read are kept in one transaction, so that nothing is lost or taken twice. A failure is kept too and puts off the
 * next visit; it never throws for what a server does.
 */
export async function visit(
  { id, address }: Pick<Subscription, 'id' | 'address'>,
  desk: VisitDesk,
  options: {
    leaseSeconds: number
    /** Pause after a first failure. */
    minutes: number
    isDue?: ((known: Subscription | null) => boolean) | undefined
    ask: (read: Read) => Promise<Gave>
  },
): Promise<Visited> {
  const { leaseSeconds, minutes, isDue, ask } = options
  const { subscriptions } = desk.store
  const now = () => desk.now().toISOString()
  const claim = await subscriptions.claim(id, { now: now(), leaseSeconds, ...(isDue ? { isDue } : {}) })
  if (claim === null) return { status: 'passed over', reason: 'it is being asked, or is to be left alone for now' }
  const known = claim.subscription
  const { validators = null, messages = null } = known?.address === address ? known : {}
  const newsAt = known?.broughtAt ?? null
  const before = { id, address, validators, messages, broughtAt: newsAt, failures: 0, error: null, waitUntil: null }
  try {
    const { read, isNews, more = false, ...ending } = await ask({ validators, messages })
    const subscription = { ...before, ...read, checkedAt: more ? null : now(), broughtAt: isNews ? now() : newsAt }
    const documents = await subscriptions.finish(claim, { ...ending, subscription }, { now: now() })
    if (documents === null) return { status: 'passed over', reason: 'it took so long that another worker asked it' }
    await announce(documents, desk)
    return { status: 'asked', documents }
  } catch (error) {
    if (desk.signal?.aborted) {
      await subscriptions.finish(claim, { subscription: known ?? { ...before, checkedAt: null } }, { now: now() })
      return { status: 'passed over', reason: 'it was stopped' }
    }
    const reason = error instanceof Error ? error.message : String(error)
    const failures = (known?.failures ?? 0) + 1
    const retryAfterSeconds = error instanceof FetchFailure ? (error.refusal?.retryAfterSeconds ?? null) : null
    const waitUntil = backOff({ now: desk.now(), minutes, failures, retryAfterSeconds })
    const subscription = { ...before, checkedAt: now(), failures, error: reason, waitUntil }
    await subscriptions.finish(claim, { subscription }, { now: now() })
    return { status: 'failed', reason }
  }
}
