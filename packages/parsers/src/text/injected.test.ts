import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cutsOf } from './cuts.ts'
import { linesOf } from './line.ts'
import { pageMarks } from './page-marks.ts'
import { viewOf } from './view.ts'

/** Files of ten articles each with gold, beside the repository where they may be read; they are no part of it. */
const PASTED = new URL('../../../../../shared/data/split/pasted/', import.meta.url)
/** A foreign headline may cost so much of the score. */
const MOST_LOST = 0.01

const FOREIGN = [
  'Volcano forces forty flights to turn back over ocean',
  'Central bank chief warns of rare coin forgeries',
  'Museum opens longest fresco after eleven years of cleaning',
  'Night buses to run on four lines from June',
  'Harbour master praises pilots at farewell',
  'Reef closed to nets after count of young groupers',
  'Orchestra cancels tour as strings fall ill',
  'Thieves dig up two kilometres of copper cable',
]

type File = { text: string; starts: number[] }

function cutStarts(text: string): number[] {
  const lines = linesOf(text)
  const marks = pageMarks(lines)
  const view = viewOf(lines.filter((_, index) => !marks.has(index)))
  return cutsOf(view).map(({ index }) => view.lines[index]?.range.start ?? -1)
}

/** Puts a foreign headline between two paragraphs in the midst of each article. */
function injected({ text, starts }: File): File {
  let out = ''
  const moved: number[] = []
  for (const [index, start] of starts.entries()) {
    moved.push(out.length)
    const paragraphs = text
      .slice(start, starts[index + 1] ?? text.length)
      .trimEnd()
      .split('\n\n')
    const at = Math.max(2, Math.floor(paragraphs.length / 2))
    if (paragraphs.length > 4) paragraphs.splice(at, 0, FOREIGN[index % FOREIGN.length] ?? '')
    out += `${paragraphs.join('\n\n')}\n\n`
  }
  return { text: out, starts: moved }
}

function f1(files: readonly File[]): number {
  let hits = 0
  let all = 0
  for (const { text, starts } of files) {
    const found = cutStarts(text).slice(1)
    all += found.length + starts.length - 1
    hits += found.filter((start) => starts.includes(start)).length
  }
  return (2 * hits) / all
}

describe.skipIf(!existsSync(PASTED))('cuts in the pasted files', () => {
  it('are hardly fewer with foreign headlines in the midst of articles', () => {
    const rows: { file: string; start: number; headline: string | null }[] = readFileSync(
      new URL('gold.jsonl', PASTED),
      'utf8',
    )
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row))
    const names = [...new Set(rows.filter(({ headline }) => headline !== null).map(({ file }) => file))]
    const files = names.map((name) => {
      const text = readFileSync(new URL(name, PASTED), 'utf8')
      // The gold counts code points.
      const starts = rows
        .filter(({ file }) => file === name)
        .map(({ start }) => [...text].slice(0, start).join('').length)
      return { text, starts }
    })
    const before = f1(files)
    expect(before).toBeGreaterThan(0.98)
    expect(before - f1(files.map(injected))).toBeLessThanOrEqual(MOST_LOST)
  })
})
