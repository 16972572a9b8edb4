import type { Boilerplate, BoilerplateKind, Dateline, Paragraph, Range } from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { datelineOf } from '../parts/dateline.ts'
import { kickerOf } from '../parts/kicker.ts'
import type { PublisherMark } from '../parts/published-by.ts'
import { isRelatedHeadline } from '../parts/related-headline.ts'
import { namesMedia, trailingMarkOf } from '../parts/trailing-mark.ts'
import { evidenceAt, trimmedRange } from './evidence-at.ts'
import { fieldsLength } from './headings.ts'
import type { LineLayout } from './layout.ts'
import type { Line } from './line.ts'

/** The body of an article: its paragraphs, and what was cut from between and within them. */
export type Report = {
  paragraphs: Paragraph[]
  boilerplate: Boilerplate[]
  dateline: Dateline | null
  /** Where the dateline may hold a date. */
  datelineDate: Range | null
  marks: PublisherMark[]
}

export type ReportOptions = {
  text: string
  lines: readonly Line[]
  layouts: readonly LineLayout[]
  /** Content words of each line, numbered. */
  terms: readonly (readonly number[])[]
  /** An article without a headline may have a label glued to its lead. */
  headless: boolean
  aliases: Aliases
  /** Names that sign several articles of the document, though the desk does not know them. */
  signatures: ReadonlySet<string>
}

/** Lines before and behind a line that show what the report around it speaks of. */
const NEIGHBOURHOOD = 2

/** Cuts from a report's lines what is not its own words. A paragraph's text is always the document's at its range. */
export function reportOf(options: ReportOptions): Report {
  const { text, lines } = options
  const report: Report = { paragraphs: [], boilerplate: [], dateline: null, datelineDate: null, marks: [] }
  const drop = (range: Range, kind: BoilerplateKind) => report.boilerplate.push({ ...evidenceAt(text, range), kind })
  const own = lines.filter((line, index) => {
    const kind = foreignKind(options, index)
    if (kind !== null) drop(line.range, kind)
    return kind === null
  })
  for (const [index, { range }] of own.entries()) {
    const start = index === 0 ? cutHead(options, range, report, drop) : range.start
    const end = index === own.length - 1 ? cutTail(options, { start, end: range.end }, report, drop) : range.end
    const kept = trimmedRange(text, { start, end })
    if (kept.end > kept.start) report.paragraphs.push({ range: kept, text: text.slice(kept.start, kept.end) })
  }
  return report
}

type Drop = (range: Range, kind: BoilerplateKind) => void

/** Cuts a dateline or a glued label from the first paragraph; answers where the report begins. */
function cutHead({ text, headless }: ReportOptions, range: Range, report: Report, drop: Drop): number {
  const words = text.slice(range.start, range.end)
  const at = (part: Range): Range => ({ start: range.start + part.start, end: range.start + part.end })
  const found = datelineOf(words)
  if (found !== null) {
    const end = found.whole.end + fieldsLength(words.slice(found.whole.end))
    // Wrapped lines break inside a place's name, too.
    const place = words.slice(found.place.start, found.place.end).replace(/\s+/g, ' ')
    report.dateline = { place, evidence: evidenceAt(text, trimmedRange(text, at(found.whole))) }
    report.datelineDate = found.date === null ? null : at(found.date)
    if (found.agency !== null) {
      const evidence = evidenceAt(text, at(found.agency))
      report.marks.push({ evidence, name: evidence.text.replace(/\s+/g, ' '), place: 'dateline' })
    }
    drop(trimmedRange(text, at({ start: 0, end })), 'dateline')
    return range.start + end
  }
  const kicker = headless ? kickerOf(words) : null
  if (kicker === null) return range.start
  drop(trimmedRange(text, at(kicker)), 'kicker')
  return range.start + kicker.end
}

/** Cuts the publisher's mark from the last paragraph; answers where the report ends. */
function cutTail({ text, aliases, signatures }: ReportOptions, range: Range, report: Report, drop: Drop): number {
  const mark = trailingMarkOf(text.slice(range.start, range.end))
  if (mark === null) return range.end
  const name = text.slice(range.start + mark.name.start, range.start + mark.name.end)
  if (aliases.find(name) === null && !signatures.has(name) && !namesMedia(name)) return range.end
  const whole = trimmedRange(text, { start: range.start + mark.whole.start, end: range.start + mark.whole.end })
  report.marks.push({ evidence: evidenceAt(text, whole), name, place: 'end' })
  drop(whole, 'publisher-mark')
  return range.start + mark.whole.start
}

/** Why a line between paragraphs is none, or null. */
function foreignKind({ layouts, terms }: ReportOptions, index: number): BoilerplateKind | null {
  const layout = layouts[index] as LineLayout
  if (layout.separator) return 'separator'
  if (!layout.title || index === 0 || index === layouts.length - 1) return null
  const around = [
    ...terms.slice(Math.max(0, index - NEIGHBOURHOOD), index),
    ...terms.slice(index + 1, index + 1 + NEIGHBOURHOOD),
  ]
  const related = isRelatedHeadline({
    looksLikeHeadline: !layout.stopless && !layout.sentence && !layout.list && !layout.quote && !layout.open,
    words: layout.words,
    terms: terms[index] ?? [],
    neighbours: new Set(around.flat()),
  })
  return related ? 'related-headline' : null
}
