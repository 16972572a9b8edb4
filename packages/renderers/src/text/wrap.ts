import { visibleText } from '../visible-text.ts'
import { breakWord, cutToWidth } from './break-words.ts'
import { columns } from './columns.ts'
import { type Line, type Run, run } from './run.ts'

export type WrapOptions = {
  /** Columns of the page. */
  width: number
  /** What opens the first line, and what opens the others; spaces of the same width unless told. */
  first?: string
  rest?: string
}

/** What stays on one line: runs that touch each other, and whether a space stands before them. */
type Chunk = { runs: Run[]; spaced: boolean }

/**
 * Runs as lines no wider than the page, filled from the left. Lines end at spaces, and between words in scripts that
 * have none; a chunk that is wider than a line is cut between characters.
 */
export function wrap(runs: Run[], options: WrapOptions): Line[] {
  const { width, first = '', rest = ' '.repeat(columns(first)) } = options
  const room = Math.max(1, width - Math.max(columns(first), columns(rest)))
  const lines: Run[][] = [[]]
  let used = 0
  for (const { runs: chunk, spaced } of chunksOf(runs, room)) {
    const wide = columns(chunk.map(({ text }) => text).join(''))
    if (used > 0 && used + (spaced ? 1 : 0) + wide > room) {
      lines.push([])
      used = 0
    }
    const space = spaced && used > 0 ? [run(' ')] : []
    lines.at(-1)?.push(...space, ...chunk)
    used += space.length + wide
  }
  return lines.map((line, place) => [run(place === 0 ? first : rest), ...line])
}

function chunksOf(runs: Run[], room: number): Chunk[] {
  const chunks: Chunk[] = []
  let spaced = true
  for (const { text, style } of runs) {
    for (const word of visibleText(text).split(/( )/)) {
      if (word === ' ') spaced = true
      if (word === ' ' || word === '') continue
      for (const [place, part] of breakWord(word)
        .flatMap((part) => cutToWidth(part, room))
        .entries()) {
        const last = chunks.at(-1)
        const touches = place === 0 && !spaced && last !== undefined
        if (touches && columns(textOf(last) + part) <= room) last.runs.push(run(part, style))
        else chunks.push({ runs: [run(part, style)], spaced })
        spaced = false
      }
    }
  }
  return chunks
}

function textOf({ runs }: Chunk): string {
  return runs.map(({ text }) => text).join('')
}
