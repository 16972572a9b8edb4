import { createHash } from 'node:crypto'
import type { Arrived, Validators } from '@daybrief/intake'
import type { Feed, Subscription } from '@daybrief/schema'
import { type Gave, visit } from '../visit.ts'
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

/** Fetches a feed, if nobody else does and `isDue` agrees, and keeps what is new in it. */
export async function fetchFeed(
  feed: Feed,
  desk: FeedDesk,
  options: { isDue?: (known: Subscription | null) => boolean } = {},
): Promise<FeedResult> {
  const { id, address } = feed
  let news: News = { entries: [], documents: [], left: 0, notes: [] }
  const visited = await visit({ id: subscriptionId(feed), address }, desk, {
    leaseSeconds: LEASE_SECONDS,
    minutes: feed.interval ?? USUAL_MINUTES,
    isDue: options.isDue,
    async ask({ validators: since }) {
      const { arrived, validators } = await desk.fetcher.feed(address, since)
      const sha256 = arrived === null ? (since?.sha256 ?? null) : sha256Of(arrived)
      const isSame = arrived === null || sha256 === since?.sha256
      if (!isSame) news = await newsIn(feed, arrived, desk)
      return gave(news, { ...validators, sha256 }, desk.now())
    },
  })
  if (visited.status !== 'asked') return { feed: id, documents: [], ...visited }
  const { documents } = visited
  const more = news.left > 0 ? [`${news.left} more with the next fetch`] : []
  const status = documents.length > 0 ? 'new' : 'nothing new'
  return { feed: id, status, reason: [...news.notes, ...more].join('; '), documents }
}

function gave(news: News, validators: Validators & { sha256: string | null }, now: Date): Gave {
  const { entries, documents, left } = news
  const forgetBefore = new Date(now.getTime() - REMEMBERED_DAYS * 24 * 3600 * 1000).toISOString()
  return {
    // What was left for the next time would not come if the server were told that we have all of this.
    read: { validators: left > 0 ? null : validators },
    isNews: documents.length > 0,
    entries,
    documents,
    // While a feed does not change nobody looks at its entries, and yet it holds them.
    ...(entries.length > 0 ? { forgetBefore } : {}),
  }
}

const sha256Of = ({ bytes }: Arrived) => createHash('sha256').update(bytes).digest('hex')
