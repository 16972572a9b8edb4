import type { PhysicalLine } from '../text/line.ts'
import { isCopyright } from './copyright.ts'
import { isDateLine } from './export-date.ts'
import { type ExportLine, inRole } from './export-line.ts'
import { type NexisLabel, screenLabel } from './nexis-label.ts'

/** The publisher and the date stand among so many first lines. */
const TITLE_LINES = 12
/** A head without length or section may still have a sub-headline before its labels: at most so many lines. */
const UNLABELLED_LINES = 6
const EDITION = /\b(?:edition|ausgabe|édition|edición|edizione|editie|correction appended|appended)\b/iu
const MOST_EDITION_WORDS = 7

/** The lines of a Nexis screen that hold its labels: from the first label above the text to the line before the text. */
export function labelled(
  lines: readonly PhysicalLine[],
  range: { from: number; end: number },
  labelOf: (line: string) => NexisLabel | null,
): ExportLine[] {
  const head: ExportLine[] = []
  for (const line of lines.slice(range.from, range.end)) {
    const label = labelOf(line.text)
    const before = head.at(-1)
    if (label !== null && (label.place === 'head' || label.role === 'language'))
      head.push(inRole(line, label.role, label.valueAt))
    else if (isCopyright(line.text)) head.push(inRole(line, 'copyright'))
    // A value that was wrapped goes on without a blank line.
    else if (before !== undefined && !line.blankBefore && before.role !== 'copyright' && isSpaced(lines))
      head.push(inRole(line, before.role))
    else break
  }
  return head
}

/** Index of the line with the date, or -1. */
export const dateLineIndex = (lines: readonly PhysicalLine[], from: number) =>
  lines.findIndex(({ text }, index) => index >= from && index < from + TITLE_LINES && isDateLine(text))

/** Index of the first labelled line that stands near above a text, or -1. */
export function firstLabelIndex(lines: readonly PhysicalLine[], from: number): number {
  const near = lines.slice(from, from + UNLABELLED_LINES)
  const index = near.findIndex(({ text }) => screenLabel(text)?.place === 'head')
  return index === -1 ? -1 : from + index
}

/** `Final Edition`, `London edition 1`, `Correction Appended` */
export const isEdition = (line: string) => EDITION.test(line) && line.split(/\s+/).length <= MOST_EDITION_WORDS

/** Whether blank lines set the parts of a screen apart; texts pasted through some mail programs lose them. */
export function isSpaced(lines: readonly PhysicalLine[]): boolean {
  const head = lines.slice(0, TITLE_LINES)
  return head.filter(({ blankBefore }) => blankBefore).length * 2 >= head.length
}
