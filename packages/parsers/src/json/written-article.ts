import { lineAt } from '@daybrief/language'
import type { Article, Boilerplate, Document, Finding, PublishedAt, PublishedBy, Publisher } from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { languageOf } from '../parts/language.ts'
import { publishedAt } from '../parts/published-at.ts'
import { type PublisherMark, publishedBy } from '../parts/published-by.ts'
import { evidenceAt } from '../text/evidence-at.ts'
import { layoutOf } from '../text/layout.ts'
import type { Line } from '../text/line.ts'
import { type Report, reportOf } from '../text/report.ts'
import type { WrittenArticle } from './article-text.ts'
import { addressDate, statedDate } from './stated-date.ts'
import { pageAddress, publisherAt } from './stated-publisher.ts'

export type WrittenOptions = {
  document: Document
  text: string
  lineStarts: number[]
  ordinal: number
  publishers: readonly Publisher[]
  aliases: Aliases
  /** What the stated parts rest on: lines of a page, or the fields of an export. */
  basis: 'line' | 'export'
  /** A stated language is believed of an export; pages are made from templates in another language. */
  believesLanguage: boolean
  /** Why an article starts here. */
  reason: string
}

/** How sure a stated part is: fields of an export and of a page's metadata are filled by the publisher's own system. */
const CONFIDENCE = { stated: 0.97, domain: 0.95, named: 0.9 }

/** One article with each part at its range in the text. What the document states is taken; the rest is told from its text. */
export async function writtenArticle(written: WrittenArticle, options: WrittenOptions): Promise<Article> {
  const { document, text, lineStarts, ordinal } = options
  const { range, wire } = written
  const report = reportIn(written, options)
  const cut = (line: Line | null, kind: Boilerplate['kind']): Boilerplate[] =>
    line === null ? [] : [{ ...evidenceAt(text, line.range), kind }]
  const boilerplate = [
    ...cut(written.byline, 'byline'),
    ...cut(written.date, 'date-line'),
    ...written.paragraphs.flatMap((line, index) => {
      const kind = wire.paragraphs[index]?.kind ?? null
      return kind === null ? [] : cut(line, kind)
    }),
    ...report.boilerplate,
  ].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const address = pageAddress([...wire.addresses, document.address])
  return {
    id: `${document.id}-${String(ordinal).padStart(4, '0')}`,
    document: document.id,
    ordinal,
    range,
    lines: { first: lineAt(lineStarts, range.start), last: lineAt(lineStarts, Math.max(range.start, range.end - 1)) },
    headline: stated(written.headline, options),
    byline: stated(written.byline, options),
    dateline: report.dateline,
    publisher: publisherOf(written, report.marks, options),
    publishedAt: dateOf(written, report, boilerplate, { ...options, address }),
    language: await languageIn(written, options),
    address,
    paragraphs: report.paragraphs,
    boilerplate,
    cut: { confidence: 1, reason: options.reason },
  }
}

/** Markup has told which lines are of the report: none of them is taken for a related headline by its looks, as in pasted text. */
function reportIn({ wire, paragraphs }: WrittenArticle, { text, aliases }: WrittenOptions): Report {
  const lines = paragraphs.filter((_, index) => wire.paragraphs[index]?.kind === null)
  return reportOf({
    text,
    lines,
    layouts: lines.map((line) => ({ ...layoutOf(line), title: false })),
    terms: [],
    headless: false,
    aliases,
    signatures: new Set(),
  })
}

const stated = (line: Line | null, { text, basis }: WrittenOptions): Finding | null =>
  line === null
    ? null
    : { text: line.text, basis, confidence: CONFIDENCE.stated, evidence: [evidenceAt(text, line.range)] }

/** The host tells most surely; then a stated name that the desk knows, the marks in the text, any stated name. */
function publisherOf(
  { wire, range }: WrittenArticle,
  marks: readonly PublisherMark[],
  { aliases, publishers, document, text, basis }: WrittenOptions,
): PublishedBy | null {
  const owner = publisherAt([...wire.addresses, document.address], publishers)
  if (owner !== null)
    return { id: owner.id, name: owner.name, basis: 'address', confidence: CONFIDENCE.domain, evidence: [] }
  const known = wire.publishers.map((name) => aliases.find(name)).find((publisher) => publisher !== null)
  if (known != null) return { id: known.id, name: known.name, basis, confidence: CONFIDENCE.named, evidence: [] }
  const marked = publishedBy(marks, { aliases, text: text.slice(range.start, range.end), offset: range.start })
  const name = wire.publishers[0]
  if (marked?.id != null || name === undefined) return marked
  return { id: null, name, basis, confidence: CONFIDENCE.named, evidence: [] }
}

/** A stated date, then one in the report's dateline or in its address, then one in its first sentences. Never the clock. */
function dateOf(
  { wire, range, date }: WrittenArticle,
  report: Report,
  boilerplate: readonly Boilerplate[],
  { text, basis, address }: WrittenOptions & { address: string | null },
): PublishedAt | null {
  const stated = statedDate(wire.dates)
  if (stated !== null && date !== null) return { ...stated.found, basis, evidence: [evidenceAt(text, date.range)] }
  const told = publishedAt({
    text,
    whole: range,
    lines: [],
    dateline: report.datelineDate,
    captions: boilerplate.filter(({ kind }) => kind === 'caption').map((caption) => caption.range),
    paragraphs: report.paragraphs.map((paragraph) => paragraph.range),
    opinion: false,
  })
  const byAddress = addressDate(address)
  return byAddress !== null && (told === null || told.confidence <= byAddress.confidence) ? byAddress : told
}

async function languageIn({ wire, headline, paragraphs }: WrittenArticle, options: WrittenOptions): Promise<string> {
  const named = wire.language === null ? null : languageCode(wire.language)
  if (named !== null && options.believesLanguage) return named
  const own = paragraphs.filter((_, index) => wire.paragraphs[index]?.kind === null)
  const found = await languageOf([headline, ...own].map((line) => line?.text ?? '').join('\n'))
  return found === 'und' ? (named ?? found) : found
}

/** The language of a BCP 47 tag without region and script, or null: `en_GB` is en. */
function languageCode(tag: string): string | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).language
  } catch {
    return null
  }
}
