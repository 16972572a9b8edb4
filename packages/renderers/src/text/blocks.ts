import type { Fact } from '../reading/edition-facts.ts'
import { columns } from './columns.ts'
import { type Line, run } from './run.ts'
import { wrap } from './wrap.ts'

export const blank: Line = []

/** A line of one sign across the page. */
export function rule(sign: '=' | '-', width: number): Line {
  return [run(sign.repeat(width), 'soft')]
}

/** The heading of a part of the briefing, ruled above and below. */
export function heading(text: string, width: number): Line[] {
  return [blank, ...wrap([run(text.toUpperCase(), 'heading')], { width }), rule('-', width)]
}

/** Labels and what they say, the values under each other; one that is too wide starts on a line of its own. */
export function factList(facts: Fact[], width: number): Line[] {
  const labels = Math.max(...facts.map(({ label }) => label.length)) + 2
  return facts.flatMap(({ label, value, alert = false }) =>
    labels + columns(value) <= width
      ? wrap([run(value, alert ? 'alert' : null)], { width, first: label.padEnd(labels) })
      : [[run(label)], ...wrap([run(value, alert ? 'alert' : null)], { width, first: '  ' })],
  )
}
