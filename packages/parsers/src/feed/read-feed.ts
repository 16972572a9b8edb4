import { lineStarts } from '@daybrief/language'
import type { Document, Publisher } from '@daybrief/schema'
import { decode } from '../decode.ts'
import type { Parsed } from '../format.ts'
import { aliasesOf } from '../parts/alias.ts'
import { languageOf } from '../parts/language.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { entryArticle } from './entry-article.ts'
import { feedText } from './feed-text.ts'
import { readEntries } from './read-entries.ts'
import type { WireFeed } from './wire.ts'

/** An XML declaration stands in the first bytes, in ASCII whatever the encoding. */
const DECLARATION = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/
const DECLARATION_BYTES = 400

/**
 * The articles of a feed (RSS, RDF, Atom, JSON Feed), one for each entry with words in it.
 *
 * @throws UnreadableDocument when no reader makes a feed of it
 */
export async function readFeed(
  document: Document,
  bytes: Uint8Array,
  options: { mediaType: string; publishers: readonly Publisher[] },
): Promise<Parsed> {
  const declared = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES)))?.[1] ?? null
  const { text: source } = await decode(bytes, { declared })
  const feed = await wireFeedOf(document.name, source, options.mediaType)
  const { text, entries } = feedText(feed)
  const shared = {
    document,
    text,
    lineStarts: lineStarts(text),
    feed,
    publishers: options.publishers,
    aliases: aliasesOf(options.publishers),
  }
  const articles = entries.map((entry, index) => entryArticle(entry, { ...shared, ordinal: index + 1 }))
  const told = articles.map(async (article) => {
    const sample = [article.headline?.text ?? '', ...article.paragraphs.map((paragraph) => paragraph.text)].join('\n')
    return { ...article, language: await languageOf(sample) }
  })
  return { text, articles: await Promise.all(told) }
}

async function wireFeedOf(name: string, source: string, mediaType: string): Promise<WireFeed> {
  try {
    return await readEntries(source.trimStart(), { json: mediaType === 'application/feed+json' })
  } catch (error) {
    const fault = (error as Error).message.split('\n')[0]
    throw new UnreadableDocument(
      `${name} looks like ${mediaType} but cannot be read as a feed: ${fault}. Check that it came whole, and fetch it again.`,
    )
  }
}
