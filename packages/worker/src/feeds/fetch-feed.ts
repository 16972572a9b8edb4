import { createHash } from 'node:crypto'
import { FetchFailure, type Validators } from '@daybrief/intake'
import type { Feed, Subscription } from '@daybrief/schema'
import type { SubscriptionClaim } from '@daybrief/store'
import { announce } from '../announce.ts'
import { backOff } from '../back-off.ts'
import { type FeedDesk, subscriptionId } from './feed-desk.ts'
import { type News, newsIn } from './news-in.ts'

/** What came of one fetch. `passed over`: somebody else is fetching it, or it is to be left alone. */
export type FeedResult = {
  feed: string
  status: 'new' | 'nothing new' | 'failed' | 'passed over'
  reason: string
  documents: string[]
}

/** Ten minutes: a feed, robots.txt and all the pages of one fetch, each at its time limit, take eight. */
const LEASE_SECONDS = 600
/** A feed that is fetched by hand only is taken, for back-off, as if it were fetched four times an hour. */
const USUAL_MINUTES = 15
/** An entry that was away for two months and comes back is news again. */
const REMEMBERED_DAYS = 60

/**
 * Fetches a feed if nobody else is fetching it and `isDue` agrees, and keeps what is new in it. It never throws for what
 * a server does: failures are remembered and told.
 */
export async function fetchFeed(
  feed: Feed,
  desk: FeedDesk,
  options: { isDue?: (known: Subscription | null) => boolean } = {},
): Promise<FeedResult> {
  const claim = await desk.store.subscriptions.claim(subscriptionId(feed), {
    now: desk.now().toISOString(),
    leaseSeconds: LEASE_SECONDS,
    ...options,
  })
  if (claim === null) return passedOver(feed, 'it is being fetched, or is to be left alone for now')
  const known = claim.subscription?.address === feed.address ? claim.subscription : null
  try {
    const { arrived, validators } = await desk.fetcher.feed(feed.address, known?.validators ?? null)
    const sha256 = arrived && createHash('sha256').update(arrived.bytes).digest('hex')
    if (arrived === null || sha256 === known?.validators?.sha256) {
      return await end({ entries: [], documents: [], left: 0, notes: [] }, validators, sha256)
    }
    return await end(await newsIn(feed, arrived, desk), validators, sha256)
  } catch (error) {
    return desk.signal?.aborted ? await release() : await fail(error)
  }

  async function end(news: News, validators: Validators, sha256: string | null): Promise<FeedResult> {
    const { entries, documents, left, notes } = news
    const now = desk.now()
    const subscription: Subscription = {
      ...asked(now),
      // What was left for the next time would not come if the server were told that we have all of this.
      validators: left > 0 ? null : { ...validators, sha256: sha256 ?? known?.validators?.sha256 ?? null },
      broughtAt: documents.length > 0 ? now.toISOString() : (claim?.subscription?.broughtAt ?? null),
    }
    const forgetBefore = new Date(now.getTime() - REMEMBERED_DAYS * 24 * 3600 * 1000).toISOString()
    // Of a feed that did not change nobody knows which entries it holds now; it holds those it held.
    const added = await finish({ subscription, documents, entries, ...(entries.length > 0 ? { forgetBefore } : {}) })
    if (added === null) return passedOver(feed, 'it took so long that another worker fetched it')
    await announce(added, desk)
    const more = left > 0 ? [`${left} more with the next fetch`] : []
    const status = added.length > 0 ? 'new' : 'nothing new'
    return { feed: feed.id, status, reason: [...notes, ...more].join('; '), documents: added }
  }

  async function fail(error: unknown): Promise<FeedResult> {
    const reason = error instanceof Error ? error.message : String(error)
    const failures = (claim?.subscription?.failures ?? 0) + 1
    const retryAfterSeconds = error instanceof FetchFailure ? (error.refusal?.retryAfterSeconds ?? null) : null
    const now = desk.now()
    const waitUntil = backOff({ now, minutes: feed.interval ?? USUAL_MINUTES, failures, retryAfterSeconds })
    await finish({ subscription: { ...asked(now), failures, error: reason, waitUntil } })
    return { feed: feed.id, status: 'failed', reason, documents: [] }
  }

  async function release(): Promise<FeedResult> {
    await finish({ subscription: claim?.subscription ?? { ...asked(desk.now()), checkedAt: null } })
    return passedOver(feed, 'fetching was stopped')
  }

  function asked(now: Date): Subscription {
    return {
      id: subscriptionId(feed),
      address: feed.address,
      validators: known?.validators ?? null,
      messages: null,
      checkedAt: now.toISOString(),
      broughtAt: claim?.subscription?.broughtAt ?? null,
      failures: 0,
      error: null,
      waitUntil: null,
    }
  }

  function finish(ending: Parameters<typeof desk.store.subscriptions.finish>[1]) {
    return desk.store.subscriptions.finish(claim as SubscriptionClaim, ending, { now: desk.now().toISOString() })
  }
}

const passedOver = (feed: Feed, reason: string): FeedResult => ({
  feed: feed.id,
  status: 'passed over',
  reason,
  documents: [],
})
