import { ARCHIVES } from './archive/archives.ts'
import type { Format } from './format.ts'
import { hasUnclosedTags } from './unclosed-tags.ts'

const MEGABYTE = 1024 * 1024
/** 5,000 articles of 4 KB, and all that intake takes in of one file; more is an archive and should come in parts. */
const FILE = 20 * MEGABYTE
/** What miniflux and other readers take of one feed. */
const FEED = 15 * MEGABYTE
/** A page whose tree still fits into the memory of a parser, which is 20 to 40 times its size; news pages have 0.1 to 2 MB. */
const PAGE = 8 * MEGABYTE

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const FEEDS = ['application/rss+xml', 'application/atom+xml', 'application/feed+json']

const unclosed = (bytes: Uint8Array) =>
  hasUnclosedTags(bytes) ? 'it opens thousands of tags that nothing closes' : null

/** The formats that are read, a line for each. A reader is loaded with the first document of its format. */
// biome-ignore format: a line for each
export const FORMATS: readonly Format[] = [
  { name: 'plain text', mediaTypes: ['text/plain'], limit: FILE, read: async (...given) => (await import('./read-plain.ts')).readPlain(...given) },
  { name: 'feeds (RSS, Atom, JSON Feed)', mediaTypes: FEEDS, limit: FEED, refuses: unclosed, read: async (...given) => (await import('./feed/read-feed.ts')).readFeed(...given) },
  { name: 'web pages', mediaTypes: ['text/html', 'application/xhtml+xml'], limit: PAGE, read: async (...given) => (await import('./html/read-html.ts')).readHtml(...given) },
  { name: 'JSON (ninjs, NewsArticle)', mediaTypes: ['application/json'], limit: FILE, read: async (...given) => (await import('./json/read-json.ts')).readJson(...given) },
  { name: 'PDF', mediaTypes: ['application/pdf'], limit: FILE, read: async (...given) => (await import('./pdf/read-pdf.ts')).readPdf(...given) },
  { name: 'Word (.docx)', mediaTypes: [WORD], limit: FILE, read: async (...given) => (await import('./docx/read-docx.ts')).readDocx(...given) },
  { name: 'mail (.eml)', mediaTypes: ['message/rfc822'], limit: FILE, read: async (...given) => (await import('./mail/read-mail.ts')).readMail(...given) },
  { name: 'zip and gzip', mediaTypes: ARCHIVES, limit: FILE, read: async (...given) => (await import('./archive/read-archive.ts')).readArchive(...given) },
]

/** The format of a media type; undefined when none here reads it. */
export const formatOf = (mediaType: string): Format | undefined =>
  FORMATS.find(({ mediaTypes }) => mediaTypes.includes(mediaType))
