import type { BoilerplateKind, Range } from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { type AuthorNote, authorNoteOf } from '../parts/author-note.ts'
import { bylineOf } from '../parts/byline.ts'
import { dateLineOf } from '../parts/date-line.ts'
import type { Line } from './line.ts'
import { isSeparator } from './shape.ts'

/** What stands below a report. */
export type Closing = {
  authors: Range[]
  /** The author of a closing biography; counts when nothing above the report names one. */
  noted: Range[]
  opinion: boolean
  dateLines: Range[]
  publisherLines: Range[]
  cut: { line: Line; kind: BoilerplateKind }[]
  /** Index in the article's lines behind the last that is part of the report. */
  bodyEnd: number
}

/** Closings are short. */
const MOST_LINES = 6
/** `=FRESH NEWS`, `- AKP`, `(AFP)`, `Source: Xinhua` */
const SIGNED =
  /^(?:[=–—-]{1,3}\s*|\(|[Ss]ource\s*:\s*|SOURCE\s*:\s*)(?<name>\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?)\)?\s*[=–—-]{0,3}$/du

export function closingOf(lines: readonly Line[], from: number, { aliases }: { aliases: Aliases }): Closing {
  const closing: Closing = {
    authors: [],
    noted: [],
    opinion: false,
    dateLines: [],
    publisherLines: [],
    cut: [],
    bodyEnd: lines.length,
  }
  for (
    let index = lines.length - 1;
    index > Math.max(from, lines.length - 1 - MOST_LINES);
    index--, closing.bodyEnd--
  ) {
    const line = lines[index] as Line
    const at = (range: Range): Range => ({ start: line.range.start + range.start, end: line.range.start + range.end })
    const cut = (kind: BoilerplateKind) => closing.cut.push({ line, kind })
    const signed = SIGNED.exec(line.text)?.indices?.groups?.name
    const note = noteAt(lines, index)
    const byline = bylineOf(line.text)
    if (isSeparator(line.text)) cut('separator')
    else if (aliases.find(line.text) !== null) {
      closing.publisherLines.push(line.range)
      cut('publisher-mark')
    } else if (signed !== undefined) {
      closing.publisherLines.push(at({ start: signed[0], end: signed[1] }))
      cut('publisher-mark')
    } else if (note !== null) {
      closing.opinion ||= note.opinion
      if (note.name !== null) closing.noted.unshift(at(note.name))
      cut('author-note')
    } else if (byline !== null) {
      closing.authors.unshift(at(byline.names))
      cut('byline')
    } else if (dateLineOf(line.text) !== null) {
      closing.dateLines.push(line.range)
      cut('date-line')
    } else break
  }
  return closing
}

/** A biography is of somebody whom the report does not speak of. */
function noteAt(lines: readonly Line[], index: number): AuthorNote | null {
  const line = (lines[index] as Line).text
  const note = authorNoteOf(line)
  if (note === null || note.opinion || note.name === null) return note
  const surname = line.slice(note.name.start, note.name.end).split(/\s+/).at(-1) ?? ''
  return lines.slice(0, index).some(({ text }) => text.includes(surname)) ? null : note
}
