import type { Article, Document, Publisher } from '@daybrief/schema'
import { decode } from './decode.ts'
import { mediaTypeOf } from './media-type-of.ts'
import { readText } from './text/read-text.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/** What a parser makes of a document: its text, to which all ranges refer, and its articles. */
export type Parsed = { text: string; articles: Article[] }

const MEGABYTE = 1024 * 1024
/** 5,000 articles of 4 KB; more is an archive and should come in parts. */
const TEXT_LIMIT = 20 * MEGABYTE
/** What miniflux and other readers take of one feed. */
const FEED_LIMIT = 15 * MEGABYTE
const FEEDS = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json'])

/**
 * The articles of a document, each part at its range in the text.
 *
 * @throws UnreadableDocument when the document is empty, too large, or of a kind that is not read here.
 */
export async function parse(
  document: Document,
  bytes: Uint8Array,
  options: { publishers: readonly Publisher[] },
): Promise<Parsed> {
  if (bytes.byteLength === 0)
    throw new UnreadableDocument(`${document.name} is empty: it has 0 bytes. Send the file again.`)
  const mediaType = mediaTypeOf(bytes, document.name)
  const isFeed = FEEDS.has(mediaType)
  if (!isFeed && mediaType !== 'text/plain') throw new UnreadableDocument(unsupported(document.name, mediaType))
  const limit = isFeed ? FEED_LIMIT : TEXT_LIMIT
  if (bytes.byteLength > limit) {
    const size = `${(bytes.byteLength / MEGABYTE).toFixed(1)} MB`
    throw new UnreadableDocument(
      `${document.name} is too large: ${size}, and at most ${limit / MEGABYTE} MB of ${mediaType} are read. Cut it into parts.`,
    )
  }
  if (isFeed) {
    const { readFeed } = await import('./feed/read-feed.ts')
    return readFeed(document, bytes, { mediaType, publishers: options.publishers })
  }
  const { text } = await decode(bytes)
  if (text.trim() === '')
    throw new UnreadableDocument(`${document.name} holds no words: only white space came. Send the file again.`)
  return { text, articles: await readText(document, text, options) }
}

function unsupported(name: string, mediaType: string): string {
  if (mediaType === 'application/octet-stream')
    return `${name} is not text: it holds bytes that no text has. Send plain text or a feed.`
  return `${name} is ${mediaType}, and this version reads pasted text and feeds (RSS, Atom, JSON Feed). Paste its words into a text file.`
}
