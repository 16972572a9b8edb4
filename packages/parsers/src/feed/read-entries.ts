import { nestingOf } from '../html/nesting.ts'
import { readWithFeedsmith } from './feedsmith-reader.ts'
import { readWithRssParser } from './rss-parser-reader.ts'
import type { WireEntry, WireFeed } from './wire.ts'
import { readXml } from './xml-reader.ts'

/** A start tag of an entry, with its namespace prefix if it has one. */
const ENTRY_START = /<((?:[\w-]+:)?(?:item|entry))(?=[\s>])/g
const JSON_FEED_VERSION = 'https://jsonfeed.org/version/1.1'
/** As for web pages (Blink nests no deeper): markup that stands in a field as it is brings its own levels. */
const DEEPEST = 512
const ROOT_START = /<(?:[\w-]+:)?(?:rss|rdf|feed)\b[^>]*>/i

/**
 * The entries of a feed. Its XML is read first; where that throws or finds fewer entries than there are, rss-parser, then
 * feedsmith, then entry by entry, so that a fault in one costs that one.
 *
 * @throws Error of the last reader when none found anything
 */
export async function readEntries(text: string, options: { json: boolean }): Promise<WireFeed> {
  if (options.json) return readWithFeedsmith(withVersion(text))
  const { depth } = nestingOf(text, { xml: true })
  if (depth > DEEPEST) throw new Error(`its elements stand ${depth} levels deep in each other, and ${DEEPEST} are read`)
  const expected = text.match(ENTRY_START)?.length ?? 0
  const found: WireFeed[] = []
  let fault: unknown = null
  for (const read of [readXml, readWithRssParser, readWithFeedsmith, readOneByOne]) {
    try {
      const feed = await read(text)
      found.push(feed)
      if (telling(feed) >= expected) break
    } catch (error) {
      fault = error
    }
  }
  const [first] = found
  if (first === undefined && expected === 0 && ROOT_START.test(text)) return { title: null, address: null, entries: [] }
  if (first === undefined) throw fault
  const fullest = found.reduce((best, feed) => (telling(feed) > telling(best) ? feed : best), first)
  return { ...fullest, title: fullest.title ?? first.title }
}

/** Makers of JSON Feeds write all sorts of versions; feedsmith reads only those that the specification names. */
function withVersion(text: string): string {
  const feed: unknown = JSON.parse(text)
  const known = JSON.stringify(feed).includes('"version":"https://jsonfeed.org/version/')
  return known || typeof feed !== 'object' ? text : JSON.stringify({ ...feed, version: JSON_FEED_VERSION })
}

/** Entries with words in them: a reader that gives empty ones has not understood them. */
const telling = ({ entries }: WireFeed) =>
  entries.filter(({ title, texts }) => title !== null || texts.length > 0).length

/** Reads each entry as a feed of its own, under the root's start tag, which declares the namespaces. */
async function readOneByOne(xml: string): Promise<WireFeed> {
  const root = ROOT_START.exec(xml)
  if (root === null) throw new Error('expected a root element rss, rdf:RDF or feed')
  const name = /^<([\w:-]+)/.exec(root[0])?.[1] ?? 'rss'
  const inChannel = /rss$/i.test(name)
  const head = `${root[0].replace(/\/>$/, '>')}${inChannel ? '<channel>' : ''}`
  const tail = `${inChannel ? '</channel>' : ''}</${name}>`
  const entries: WireEntry[] = []
  for (const piece of entryPieces(xml)) {
    try {
      entries.push(...(await readWithFeedsmith(`${head}${piece}${tail}`)).entries)
    } catch {
      // This entry is broken beyond reading; the others are not.
    }
  }
  if (entries.length === 0) throw new Error('expected entries, and none could be read')
  const title =
    /<title\b[^>]*>([^<]{1,300})<\/title>/i.exec(xml.slice(root.index, xml.search(ENTRY_START)))?.[1] ?? null
  return { title, address: null, entries }
}

/** Each entry from its start tag to its end tag, or, where that is missing, to the next entry. */
function entryPieces(xml: string): string[] {
  const starts = [...xml.matchAll(ENTRY_START)]
  return starts.map((start, index) => {
    const until = starts[index + 1]?.index ?? xml.length
    const close = `</${start[1]}>`
    const piece = xml.slice(start.index, until)
    const end = piece.lastIndexOf(close)
    return end === -1 ? `${piece}${close}` : piece.slice(0, end + close.length)
  })
}
