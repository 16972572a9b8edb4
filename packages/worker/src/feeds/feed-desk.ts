import type { PoliteFetcher } from '@daybrief/intake'
import type { Feed } from '@daybrief/schema'
import type { VisitDesk } from '../visit.ts'

/** What is needed to fetch feeds. */
export type FeedDesk = VisitDesk & { fetcher: PoliteFetcher }

/** The subscription under which a feed is remembered. */
export const subscriptionId = (feed: Pick<Feed, 'id'>) => `feed/${feed.id}`
