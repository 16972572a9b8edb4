import { textOf, textsOf, type WireEntry, type WireFeed } from './wire.ts'

type Loose = Record<string, unknown>

/**
 * Reads RSS, RDF, Atom and JSON Feed with feedsmith, which forgives bare ampersands, unknown entities and wrong dates.
 *
 * @throws Error when the text is no feed at all
 */
export async function readWithFeedsmith(text: string): Promise<WireFeed> {
  const { parseFeed } = await import('feedsmith')
  const parsed = parseFeed(text) as { format: string; feed: Loose }
  const { feed } = parsed
  const rows = (parsed.format === 'atom' ? feed.entries : feed.items) ?? []
  return {
    title: textOf(feed.title),
    address: textOf(feed.link ?? feed.home_page_url) ?? linkOf(feed.links),
    entries: (rows as Loose[]).map(entryOf),
  }
}

function entryOf(row: Loose): WireEntry {
  const dublinCore = loose(row.dc)
  const content = loose(row.content)
  const authors = [row.authors, dublinCore.creators, row.author].flat().flatMap((author) => textOf(author) ?? [])
  return {
    title: textOf(row.title) ?? textOf(dublinCore.titles),
    address: textOf(row.link ?? row.url) ?? linkOf(row.links) ?? permalink(row.guid),
    authors: [...new Set(authors)],
    dates: textsOf(row.published, row.pubDate, row.date_published, dublinCore.dates, row.updated, row.date_modified),
    texts: textsOf(content.encoded, row.content, row.content_html, row.content_text, row.description, row.summary),
    source: textOf(loose(row.source).title),
  }
}

const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {})

/** The address of an Atom link that leads to the page itself. */
function linkOf(links: unknown): string | null {
  const all = [links].flat().map(loose)
  const link = all.find(({ rel }) => rel === undefined || rel === 'alternate') ?? all[0]
  return textOf(link?.href)
}

function permalink(guid: unknown): string | null {
  const { value, isPermaLink } = loose(guid)
  const address = textOf(value)
  return isPermaLink !== false && address !== null && /^https?:\/\//.test(address) ? address : null
}
