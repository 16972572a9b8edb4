import { datesIn, lineAt } from '@daybrief/language'
import type {
  Article,
  Boilerplate,
  BoilerplateKind,
  Dateline,
  Document,
  Finding,
  Paragraph,
  PublishedAt,
  PublishedBy,
  Range,
} from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { bylineOf } from '../parts/byline.ts'
import { datelineOf } from '../parts/dateline.ts'
import { evidenceAt, trimmedRange } from '../text/evidence-at.ts'
import { fieldsLength } from '../text/headings.ts'
import { type Line, linesOf } from '../text/line.ts'
import { dayIn, exportDate } from './export-date.ts'
import { languageNamed } from './export-language.ts'
import type { ExportedArticle, ExportLine, Role } from './export-line.ts'

export type ExportedOptions = {
  document: Document
  text: string
  lineStarts: number[]
  ordinal: number
  aliases: Aliases
  /** The lines of the whole text, joined where they were wrapped: a short article alone does not show its width. */
  wrapped: readonly Line[]
}

/** What an export states is as sure as the database: right in all 118 articles read. */
const CONFIDENCE = { stated: 0.98, cut: 0.99 }
const KINDS: Record<Exclude<Role, 'headline' | 'body'>, BoilerplateKind> = {
  byline: 'byline',
  publisher: 'publisher-mark',
  date: 'date-line',
  time: 'date-line',
  dateline: 'dateline',
  language: 'header',
  copyright: 'credit',
  caption: 'caption',
  field: 'header',
}
/** `Harbour Post -- English`, `The Bay Wire (Port Mira)`: what a database adds to a name. */
const ADDED = /\s+(?:--\s.*|\([^()]*\))$/u
const BY = /^(?:by|from|von|par|por|de|di|da|door|oleh)[\s\u00a0:]+(?=\p{Lu})/iu

/** An article of an export, each part at its range. */
export function exportedArticle({ lines, reason }: ExportedArticle, options: ExportedOptions): Article {
  const { document, text, lineStarts, ordinal, aliases, wrapped } = options
  const range = { start: (lines[0] as ExportLine).line.range.start, end: (lines.at(-1) as ExportLine).line.range.end }
  const of = (role: Role) =>
    lines.filter((line) => line.role === role && line.value.end > line.value.start).map(({ value }) => value)
  const words = (role: Role) =>
    of(role)
      .map((value) => text.slice(value.start, value.end))
      .join(' ')
  const report = reportOf(lines, text, wrapped)
  const stated = statedDateline(of('dateline')[0], text)
  return {
    id: `${document.id}-${String(ordinal).padStart(4, '0')}`,
    document: document.id,
    ordinal,
    range,
    lines: { first: lineAt(lineStarts, range.start), last: lineAt(lineStarts, Math.max(range.start, range.end - 1)) },
    headline: finding(of('headline'), text, ' '),
    byline: finding(
      of('byline').flatMap((value) => authorsIn(text, value)),
      text,
      ', ',
    ),
    dateline: stated ?? report.dateline,
    publisher: publisherOf(of('publisher')[0], text, aliases),
    publishedAt: publishedAt([...of('date').slice(0, 1), ...of('time').slice(0, 1)], text),
    language: languageNamed(words('language')) ?? 'und',
    address: null,
    paragraphs: report.paragraphs,
    boilerplate: [...outside(lines, text), ...report.boilerplate].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    ),
    cut: { confidence: ordinal === 1 ? 1 : CONFIDENCE.cut, reason },
  }
}

function finding(values: readonly Range[], text: string, between: string): Finding | null {
  const evidence = values.map((value) => evidenceAt(text, value))
  if (evidence.length === 0) return null
  return {
    text: evidence.map((words) => words.text).join(between),
    basis: 'export',
    confidence: CONFIDENCE.stated,
    evidence,
  }
}

/** The authors of a byline without `By` and their posts, one range each. */
function authorsIn(text: string, value: Range): Range[] {
  const authors: Range[] = []
  let start = value.start
  for (const part of text.slice(value.start, value.end).split(';')) {
    const whole = trimmedRange(text, { start, end: start + part.length })
    start += part.length + 1
    const words = text.slice(whole.start, whole.end)
    const names = bylineOf(words)?.names ?? { start: BY.exec(words)?.[0].length ?? 0, end: words.length }
    if (words !== '') authors.push({ start: whole.start + names.start, end: whole.start + names.end })
  }
  return authors
}

function publisherOf(value: Range | undefined, text: string, aliases: Aliases): PublishedBy | null {
  if (value === undefined) return null
  const evidence = evidenceAt(text, value)
  const known = aliases.find(evidence.text) ?? aliases.find(evidence.text.replace(ADDED, ''))
  return {
    id: known?.id ?? null,
    name: known?.name ?? evidence.text,
    basis: 'export',
    confidence: CONFIDENCE.stated,
    evidence: [evidence],
  }
}

function publishedAt([day, time]: readonly Range[], text: string): PublishedAt | null {
  if (day === undefined) return null
  const evidence = [day, ...(time === undefined ? [] : [time])].map((value) => evidenceAt(text, value))
  const told = exportDate(...(evidence.map((words) => words.text) as [string, string?]))
  return told === null ? null : { ...told, basis: 'export', confidence: CONFIDENCE.stated, evidence }
}

/** `BEIRUT, March 14 2031`: the place is what stands before the date. */
function statedDateline(value: Range | undefined, text: string): Dateline | null {
  if (value === undefined) return null
  const evidence = evidenceAt(text, value)
  const day = datesIn(evidence.text).find((mention) => mention.month !== null && mention.day !== null)
  const dateAt = dayIn(evidence.text)?.start ?? day?.range.start
  const words = evidence.text.slice(0, dateAt).replace(/[\s,]+$/u, '')
  return words === '' ? null : { place: words.replace(/\s+/gu, ' '), evidence }
}

/** Every line that is neither headline nor text, and the labels of those that are. */
function outside(lines: readonly ExportLine[], text: string): Boilerplate[] {
  const seen = new Set<ExportLine['line']>()
  return lines.flatMap(({ line, role, value }) => {
    if (seen.has(line)) return []
    seen.add(line)
    if (role !== 'headline' && role !== 'body') return [{ ...evidenceAt(text, line.range), kind: KINDS[role] }]
    const label = trimmedRange(text, { start: line.range.start, end: value.start })
    return label.end > label.start ? [{ ...evidenceAt(text, label), kind: 'header' as const }] : []
  })
}

type Report = { paragraphs: Paragraph[]; boilerplate: Boilerplate[]; dateline: Dateline | null }

/** The text between the fields: all of it but a dateline, since the export says itself where a report starts and ends. */
function reportOf(lines: readonly ExportLine[], text: string, wrapped: readonly Line[]): Report {
  const report: Report = { paragraphs: [], boilerplate: [], dateline: null }
  for (const stretch of stretchesOf(lines)) {
    for (const whole of paragraphsIn(stretch, text, wrapped)) {
      const start = report.paragraphs.length === 0 ? cutHead(whole, text, report) : whole.start
      const kept = trimmedRange(text, { start, end: whole.end })
      if (kept.end > kept.start) report.paragraphs.push({ range: kept, text: text.slice(kept.start, kept.end) })
    }
  }
  return report
}

/** The paragraphs of a stretch; where lines of the text cross its ends, those of the stretch alone. */
function paragraphsIn(stretch: Range, text: string, wrapped: readonly Line[]): Range[] {
  let low = 0
  for (let high = wrapped.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((wrapped[middle] as Line).range.end <= stretch.start) low = middle + 1
    else high = middle
  }
  const found: Range[] = []
  for (let line = wrapped[low]; line !== undefined && line.range.start < stretch.end; line = wrapped[++low]) {
    if (line.range.start >= stretch.start && line.range.end <= stretch.end) found.push(line.range)
    else {
      const own = linesOf(text.slice(stretch.start, stretch.end))
      return own.map(({ range }) => ({ start: stretch.start + range.start, end: stretch.start + range.end }))
    }
  }
  return found
}

/** Stretches of text without another line or a label between. */
function stretchesOf(lines: readonly ExportLine[]): Range[] {
  const stretches: Range[] = []
  let open = false
  for (const { line, role, value } of lines) {
    const last = stretches.at(-1)
    if (role === 'body' && open && last !== undefined && value.start === line.range.start) last.end = value.end
    else if (role === 'body') stretches.push({ ...value })
    open = role === 'body'
  }
  return stretches
}

/** Cuts a dateline or the fields of a monitoring service; answers where the report begins. */
function cutHead(range: Range, text: string, report: Report): number {
  const words = text.slice(range.start, range.end)
  const found = datelineOf(words)
  const placeEnd = found?.whole.end ?? 0
  const end = placeEnd + fieldsLength(words.slice(placeEnd))
  if (end === 0) return range.start
  const cut = evidenceAt(text, trimmedRange(text, { start: range.start, end: range.start + end }))
  report.boilerplate.push({ ...cut, kind: found === null ? 'header' : 'dateline' })
  if (found !== null) {
    const place = words.slice(found.place.start, found.place.end).replace(/\s+/gu, ' ')
    const evidence = evidenceAt(text, trimmedRange(text, { start: range.start, end: range.start + placeEnd }))
    report.dateline ??= { place, evidence }
  }
  return range.start + end
}
