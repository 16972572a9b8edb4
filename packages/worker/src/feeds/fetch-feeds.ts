import type { Feed, Subscription } from '@daybrief/schema'
import { type FeedDesk, subscriptionId } from './feed-desk.ts'
import { type FeedResult, fetchFeed } from './fetch-feed.ts'
import { nextFetch } from './next-fetch.ts'

/** Feeds fetched at once. Hosts wait for nobody but themselves; this bounds memory: 15 MiB each. */
const AT_ONCE = 8

/** Fetches feeds, several at once, and answers in their order. One that fails stops no other. */
export async function fetchFeeds(
  feeds: Feed[],
  desk: FeedDesk,
  options: { isDue?: (feed: Feed, known: Subscription | null) => boolean } = {},
): Promise<FeedResult[]> {
  const { isDue = () => true } = options
  const results: FeedResult[] = []
  const waiting = feeds.entries()
  const fetchNext = async () => {
    for (const [index, feed] of waiting) {
      if (desk.signal?.aborted) return
      results[index] = await fetchFeed(feed, desk, { isDue: (known) => isDue(feed, known) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
  return results.filter(() => true)
}

/** Fetches the feeds that are due by their `interval`; what the store knows decides, so that of many workers one fetches. */
export async function fetchDueFeeds(feeds: Feed[], desk: FeedDesk): Promise<FeedResult[]> {
  const isDue = (feed: Feed, known: Subscription | null) => {
    const next = nextFetch(feed, known, { now: desk.now() })
    return next !== null && next <= desk.now().toISOString()
  }
  const known = new Map((await desk.store.subscriptions.all()).map((one) => [one.id, one]))
  const due = feeds.filter((feed) => isDue(feed, known.get(subscriptionId(feed)) ?? null))
  const results = await fetchFeeds(due, desk, { isDue })
  for (const { feed, status, reason } of results) {
    if (status === 'failed') desk.tell({ stage: 'feeds', input: feed, status: 'error', reason })
    if (status === 'new') desk.tell({ stage: 'feeds', input: feed, status: 'kept', reason })
  }
  return results
}
