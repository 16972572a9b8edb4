import type { Briefing } from '@daybrief/schema'
import { layout } from './text/layout.ts'
import type { Run, Style } from './text/run.ts'

export type TerminalOptions = {
  /** Columns of the terminal. */
  width: number
  /** Whether it shows colour; false gives plain text. */
  colour: boolean
}

/** SGR parameters (ECMA-48) of each style: the 16 colours, which every theme keeps readable. */
const SGR: Record<Style, string> = {
  title: '1',
  heading: '1;36',
  headline: '1',
  label: '1',
  citation: '36',
  soft: '2',
  cue: '1',
  alert: '1;33',
}

/** Narrower than this, words would be cut on most lines. */
const NARROWEST = 40

/** Wider than this, a line is too long for the eye to find the next one. */
const WIDEST = 100

/** A briefing for reading in a terminal: the plain text at its width and, where it shows colour, with styles. */
export function renderForTerminal(briefing: Briefing, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST)
  const lines = layout(briefing, width).map((line) => {
    const last = line.findLastIndex(({ text }) => text.trim() !== '')
    return line
      .slice(0, last + 1)
      .map((run) => (options.colour ? paint(run) : run.text))
      .join('')
  })
  return `${lines.join('\n')}\n`
}

function paint({ text, style }: Run): string {
  return style === null ? text : `\u001b[${SGR[style]}m${text}\u001b[0m`
}
