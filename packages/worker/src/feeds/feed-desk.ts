import type { PoliteFetcher } from '@daybrief/intake'
import type { Feed } from '@daybrief/schema'
import type { Desk } from '../desk.ts'

/** What is needed to fetch feeds. */
export type FeedDesk = Pick<Desk, 'store' | 'queues' | 'now' | 'tell'> & {
  fetcher: PoliteFetcher
  /** Told to stop: what is fetched then did not fail. */
  signal?: AbortSignal
}

/** The subscription under which a feed is remembered. */
export const subscriptionId = (feed: Pick<Feed, 'id'>) => `feed/${feed.id}`
