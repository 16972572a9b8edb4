import type { Arrived } from '@daybrief/intake'
import { mediaTypeOf } from '@daybrief/parsers/media-type-of'
import type { Document, Feed } from '@daybrief/schema'
import { documentFrom } from '../document-from.ts'
import { type FeedDesk, subscriptionId } from './feed-desk.ts'
import type { FeedEntries, FeedEntry } from './feed-entry.ts'
import { jsonEntries } from './json-entries.ts'
import { xmlEntries } from './xml-entries.ts'

/** What is new in a feed. */
export type News = {
  /** Fingerprints of all entries that were taken, now or before. */
  entries: string[]
  documents: { document: Document; bytes: Uint8Array }[]
  /** New entries left for the next fetch. */
  left: number
  /** What a person should know. */
  notes: string[]
}

/** Pages followed in one fetch; at the usual pace that is a minute of one host's time. */
const MOST_PAGES = 20

const READERS: Record<string, (bytes: Uint8Array) => FeedEntries | null> = {
  'application/rss+xml': xmlEntries,
  'application/atom+xml': xmlEntries,
  'application/feed+json': jsonEntries,
}

/**
 * What is new in a feed that came: a document with the entries that were not there before, or, of those that are followed,
 * the pages they lead to. Where entries cannot be told apart, the feed as it came.
 *
 * @throws Error when what came is no feed
 */
export async function newsIn(feed: Feed, arrived: Arrived, desk: FeedDesk): Promise<News> {
  const mediaType = mediaTypeOf(arrived.bytes, arrived.name)
  const read = READERS[mediaType]
  if (read === undefined) {
    throw new Error(`${feed.address}: Expected a feed (RSS, Atom or JSON Feed), got ${mediaType}; check the address.`)
  }
  const receivedAt = desk.now().toISOString()
  const kept = (bytes: Uint8Array) => {
    const document = documentFrom({ ...arrived, bytes }, { receivedAt })
    return { document, bytes }
  }
  const found = read(arrived.bytes)
  if (found === null) {
    return { entries: [], documents: [kept(arrived.bytes)], left: 0, notes: ['its entries could not be told apart'] }
  }
  const known = await desk.store.subscriptions.knownEntries(
    subscriptionId(feed),
    found.entries.map(({ fingerprint }) => fingerprint),
  )
  const fresh = firstOfEach(found.entries).filter(({ fingerprint }) => !known.has(fingerprint))
  const toFollow = feed.full ? fresh.filter((entry) => entry.isTeaser && entry.link !== null) : []
  const left = new Set(toFollow.slice(MOST_PAGES))
  const { pages, failures } = await follow(toFollow.slice(0, MOST_PAGES), desk)
  const inFeed = fresh.filter((entry) => !left.has(entry) && !pages.has(entry))
  const cut = new Set(found.entries.filter((entry) => !inFeed.includes(entry)))
  return {
    entries: found.entries.filter((entry) => !left.has(entry)).map(({ fingerprint }) => fingerprint),
    documents: [
      ...(inFeed.length > 0 ? [kept(found.without(cut))] : []),
      ...[...pages.values()].map((page) => ({ document: documentFrom(page, { receivedAt }), bytes: page.bytes })),
    ],
    left: left.size,
    notes: failures.map((reason) => `the teaser was taken, since ${reason}`),
  }
}

/** Fetches the pages of entries, one after another. An entry whose page does not come stays in the feed. */
async function follow(
  entries: FeedEntry[],
  { fetcher, signal }: FeedDesk,
): Promise<{ pages: Map<FeedEntry, Arrived>; failures: string[] }> {
  const pages = new Map<FeedEntry, Arrived>()
  const failures: string[] = []
  for (const entry of entries) {
    signal?.throwIfAborted()
    try {
      pages.set(entry, await fetcher.page(entry.link ?? ''))
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  return { pages, failures }
}

function firstOfEach(entries: FeedEntry[]): FeedEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
}
