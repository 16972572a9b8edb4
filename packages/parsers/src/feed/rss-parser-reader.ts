import { textOf, textsOf, type WireEntry, type WireFeed } from './wire.ts'

/** Fields taken raw: rss-parser turns Atom dates into UTC, which moves entries to another day. */
const RAW_FIELDS = [
  'published',
  'updated',
  'issued',
  'modified',
  'source',
  ['dc:date', 'dcDate'],
  ['dc:creator', 'dcCreators', { keepArray: true }],
]

type Item = Record<string, unknown>

/**
 * Reads RSS 0.9x, 1.0, 2.0 and Atom with rss-parser. It only reads a string: the library's own fetching is never used.
 *
 * @throws Error of the XML parser at the first fault
 */
export async function readWithRssParser(xml: string): Promise<WireFeed> {
  const { default: Parser } = await import('rss-parser')
  const parser = new Parser<Record<string, unknown>, Item>({ customFields: { item: RAW_FIELDS as never } })
  const feed = await parser.parseString(xml)
  return { title: textOf(feed.title), address: textOf(feed.link), entries: feed.items.map(entryOf) }
}

function entryOf(item: Item): WireEntry {
  const authors = [item.dcCreators].flat().flatMap((author) => textOf(author) ?? [])
  return {
    title: textOf(item.title),
    address: textOf(item.link),
    authors: authors.length > 0 ? authors : textsOf(item.creator ?? item.author),
    // For Atom, `pubDate` is `updated` turned into UTC: the raw fields go before it.
    dates: textsOf(item.published, item.issued, item.updated, item.modified, item.pubDate, item.dcDate),
    texts: textsOf(item['content:encoded'], item.content, item.summary),
    source: textOf(item.source),
  }
}
