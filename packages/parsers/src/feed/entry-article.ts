import { lineAt } from '@daybrief/language'
import type { Article, Boilerplate, Document, Finding, PublishedBy, Publisher } from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { type PublisherMark, publishedBy } from '../parts/published-by.ts'
import { evidenceAt } from '../text/evidence-at.ts'
import { layoutOf } from '../text/layout.ts'
import type { Line } from '../text/line.ts'
import { pageMarks } from '../text/page-marks.ts'
import { reportOf } from '../text/report.ts'
import { vocabularyOf } from '../text/vocabulary.ts'
import { feedDate } from './feed-date.ts'
import type { EntryText } from './feed-text.ts'
import { htmlLine } from './html-paragraphs.ts'
import type { WireFeed } from './wire.ts'

export type EntryOptions = {
  document: Document
  text: string
  lineStarts: number[]
  ordinal: number
  feed: Pick<WireFeed, 'title' | 'address'>
  publishers: readonly Publisher[]
  aliases: Aliases
}

/** What a feed states of itself is as sure as its maker; whose feed it is may be told by its title only. */
const CONFIDENCE = { stated: 0.97, source: 0.9, domain: 0.95, title: 0.7 }

/** One entry as an article. The feed's words for headline, author and date are taken; its text is read as any report. */
export function entryArticle(entry: EntryText, options: EntryOptions): Article {
  const { document, text, lineStarts, ordinal, aliases } = options
  const lines = entry.paragraphs.map(({ line }) => line)
  const marks = pageMarks(lines)
  for (const [index, { caption }] of entry.paragraphs.entries()) if (caption) marks.set(index, 'caption')
  const own = lines.filter((_, index) => !marks.has(index))
  const vocabulary = vocabularyOf(own)
  const report = reportOf({
    text,
    lines: own,
    layouts: own.map(layoutOf),
    terms: own.map((_, index) => vocabulary.of(index).terms),
    headless: false,
    aliases,
    signatures: new Set(),
  })
  const cut = (line: Line | null, kind: Boilerplate['kind']): Boilerplate[] =>
    line === null ? [] : [{ ...evidenceAt(text, line.range), kind }]
  const boilerplate = [
    ...cut(entry.byline, 'byline'),
    ...cut(entry.date, 'date-line'),
    ...lines.flatMap((line, index) => cut(line, marks.get(index) ?? 'widget').filter(() => marks.has(index))),
    ...report.boilerplate,
  ].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const { range } = entry
  return {
    id: `${document.id}-${String(ordinal).padStart(4, '0')}`,
    document: document.id,
    ordinal,
    range,
    lines: { first: lineAt(lineStarts, range.start), last: lineAt(lineStarts, Math.max(range.start, range.end - 1)) },
    headline: stated(entry.headline, text),
    byline: stated(entry.byline, text),
    dateline: report.dateline,
    publisher: publisherOf(entry, report.marks, options),
    publishedAt: feedDate(entry.entry.dates),
    language: 'und',
    address: addressOf(entry.entry.address),
    paragraphs: report.paragraphs,
    boilerplate,
    cut: { confidence: 1, reason: 'an entry of the feed' },
  }
}

const stated = (line: Line | null, text: string): Finding | null =>
  line === null
    ? null
    : { text: line.text, basis: 'feed', confidence: CONFIDENCE.stated, evidence: [evidenceAt(text, line.range)] }

/** Who publishes the feed; an agency whose report it prints is told by the dateline. */
function publisherOf(
  { entry, range }: EntryText,
  marks: readonly PublisherMark[],
  options: EntryOptions,
): PublishedBy | null {
  const { aliases, publishers, feed, document, text } = options
  const named = (name: string, confidence: number): PublishedBy => {
    const publisher = aliases.find(name)
    return { id: publisher?.id ?? null, name: publisher?.name ?? name, basis: 'feed', confidence, evidence: [] }
  }
  const source = htmlLine(entry.source ?? '')
  if (source !== '') return named(source, CONFIDENCE.source)
  const addresses = [entry.address, feed.address, document.address]
  const owner = addresses.map((address) => publisherAt(address, publishers)).find((publisher) => publisher !== null)
  if (owner != null) return named(owner.name, CONFIDENCE.domain)
  const marked = publishedBy(marks, { aliases, text: text.slice(range.start, range.end), offset: range.start })
  if (marked !== null) return marked
  const title = htmlLine(feed.title ?? '')
  return title === '' ? null : named(title, CONFIDENCE.title)
}

/** The publisher on whose host an address lies; the first by id where two claim it. */
function publisherAt(address: string | null, publishers: readonly Publisher[]): Publisher | null {
  if (address === null || !URL.canParse(address)) return null
  const host = new URL(address).hostname.replace(/^www\./, '')
  const owners = publishers.filter(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )
  return owners.sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null
}

/** Feeds are not trusted: only addresses that a browser opens as pages. */
function addressOf(address: string | null): string | null {
  const trimmed = address?.trim() ?? ''
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null
}
