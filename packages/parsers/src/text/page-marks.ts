import type { BoilerplateKind } from '@daybrief/schema'
import { bylineOf } from '../parts/byline.ts'
import { isCaption } from '../parts/caption.ts'
import { dateLineOf } from '../parts/date-line.ts'
import { widgetKind } from '../parts/widget.ts'
import type { Line } from './line.ts'
import { wordsOf } from './shape.ts'

/** Shorter lines repeat by right: `Yes.`, `Dublin 4.`, a label over each part. */
const LEAST_REPEATED_WORDS = 6

/**
 * Lines that belong to the page and not to any report, by their index: captions, widgets, credits, repeats. They are
 * found before the text is cut, because a repeated caption looks like a headline (methods.md, section 1).
 */
export function pageMarks(lines: readonly Line[]): Map<number, BoilerplateKind> {
  const marks = new Map<number, BoilerplateKind>()
  for (const [index, line] of lines.entries()) {
    const kind = widgetKind(line.text) ?? (isCaption(line.text) ? 'caption' : null)
    if (kind !== null) marks.set(index, kind)
  }
  for (const index of repeats(lines))
    if (!marks.has(index) || marks.get(index) === 'caption') marks.set(index, 'repeat')
  return marks
}

/**
 * Lines whose very words stood before. Where the neighbours repeat as well, a whole report was pasted twice, and that is
 * a copy, which must be counted and not vanish.
 */
function repeats(lines: readonly Line[]): number[] {
  const first = new Map<string, number>()
  const found: number[] = []
  for (const [index, { text }] of lines.entries()) {
    if (wordsOf(text).length < LEAST_REPEATED_WORDS) continue
    const before = first.get(text)
    if (before === undefined) first.set(text, index)
    else if (!runsAlong(lines, before, index) && bylineOf(text) === null && dateLineOf(text) === null) found.push(index)
  }
  return found
}

function runsAlong(lines: readonly Line[], a: number, b: number): boolean {
  const same = (i: number, j: number) =>
    i >= 0 && i < j && lines[i]?.text !== undefined && lines[i]?.text === lines[j]?.text
  return b - a > 1 && (same(a - 1, b - 1) || same(a + 1, b + 1))
}
