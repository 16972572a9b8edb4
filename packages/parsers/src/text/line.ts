import type { Range } from '@daybrief/schema'

/**
 * One line of a text as its writer meant it: lines that were wrapped at a fixed width are one line here. Blank lines are
 * none; `blankBefore` remembers them.
 */
export type Line = {
  /** Without white space at its ends. */
  range: Range
  text: string
  blankBefore: boolean
}

/** Widths at which mail programs and terminals wrap: 60 to 100 characters. */
const WRAP_WIDTH = { least: 50, most: 100 }
/** A wrapped line is at least this share of the width: the next word did not fit (words are rarely longer). */
const WRAPPED_SHARE = 0.72
/** So many wrapped lines in a row show that a text is wrapped; fewer may be short lines by chance. */
const TELLING_RUN = 3
const INDENT = /^(?:[ \u00a0]{2,}|\t)/

/** One line as it stands in the document, wrapped or not. */
export type PhysicalLine = Line & { indented: boolean; length: number }

/** The lines of a text, in order. */
export function linesOf(text: string): Line[] {
  const runs = runsOf(physicalLines(text))
  const width = runs.reduce((most, run) => Math.max(most, run.length >= TELLING_RUN ? wrapWidth(run) : 0), 0)
  return runs.flatMap((run) => joined(text, run, width))
}

/** The lines of a text as they stand, blank ones left out. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let blankBefore = true
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(start, end)
    const line = raw.trim()
    if (line === '') blankBefore = true
    else {
      const from = start + raw.indexOf(line)
      const range = { start: from, end: from + line.length }
      lines.push({ range, text: line, blankBefore, indented: INDENT.test(raw), length: raw.trimEnd().length })
      blankBefore = false
    }
    start = end + 1
  }
  return lines
}

/** Lines with neither a blank line nor an indent between them. */
function runsOf(lines: PhysicalLine[]): PhysicalLine[][] {
  const runs: PhysicalLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run === undefined || line.blankBefore || line.indented) runs.push([line])
    else run.push(line)
  }
  return runs
}

/** The width a run is wrapped at; 0 when it is not. */
function wrapWidth(run: PhysicalLine[]): number {
  const full = run.slice(0, -1).map(({ length }) => length)
  const width = run.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (width < WRAP_WIDTH.least || width > WRAP_WIDTH.most) return 0
  return full.every((length) => length >= width * WRAPPED_SHARE) ? width : 0
}

/** The lines of a run, joined where one was wrapped: it is full, and the text goes on. */
function joined(text: string, run: PhysicalLine[], width: number): Line[] {
  const lines: Line[] = []
  let wrapped = false
  for (const { range, text: words, blankBefore, length } of run) {
    const last = lines.at(-1)
    if (wrapped && last !== undefined) {
      last.range.end = range.end
      last.text = text.slice(last.range.start, range.end)
    } else lines.push({ range: { ...range }, text: words, blankBefore })
    wrapped = width > 0 && length >= width * WRAPPED_SHARE && length <= width + 2
  }
  return lines
}
