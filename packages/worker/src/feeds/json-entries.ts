import { createHash } from 'node:crypto'
import { type FeedEntries, type FeedEntry, isTeaser, webAddress } from './feed-entry.ts'

/** Dates, which some systems set anew each time they write the feed. */
const PASSING = new Set(['date_published', 'date_modified'])

/** The entries of a JSON Feed. Null when it is not valid JSON or has no list of items. */
export function jsonEntries(bytes: Uint8Array): FeedEntries | null {
  try {
    const feed = JSON.parse(new TextDecoder().decode(bytes)) as { items: Record<string, unknown>[] }
    if (!Array.isArray(feed.items)) return null
    const placed = feed.items.map((item) => ({ item, entry: entryOf(item) }))
    return {
      entries: placed.map(({ entry }) => entry),
      without(left) {
        const items = placed.filter(({ entry }) => !left.has(entry)).map(({ item }) => item)
        return items.length === feed.items.length ? bytes : new TextEncoder().encode(JSON.stringify({ ...feed, items }))
      },
    }
  } catch {
    // Not JSON, or nested so deeply that it cannot be written again: the parser will say what is wrong with it.
    return null
  }
}

function entryOf(item: Record<string, unknown>): FeedEntry {
  const words = JSON.stringify(item, (key, value) => (PASSING.has(key) ? undefined : value)) ?? ''
  const texts = [item?.content_text, item?.content_html, item?.summary].filter((text) => typeof text === 'string')
  return {
    fingerprint: createHash('sha256').update(words).digest('hex'),
    link: webAddress(item?.url) ?? webAddress(item?.external_url),
    isTeaser: isTeaser(texts),
  }
}
