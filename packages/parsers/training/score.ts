import { classify, THRESHOLD, type Weights } from '../src/text/classify.ts'
import type { Composed } from './compose.ts'
import { isStart, prepared } from './samples.ts'

/** Boundaries found, there, and made; the first of a file is left out, since it is always right. */
export type Tally = { hits: number; gold: number; made: number }

/** Cuts files and counts. `tell` gets a line for each error, `+` for a cut in vain and `-` for one missed. */
export function tallyOf(files: readonly Composed[], weights: Weights, tell: (error: string) => void = () => {}): Tally {
  const total = { hits: 0, gold: 0, made: 0 }
  for (const composed of files) {
    const file = prepared(composed)
    const made = classify(file.view, weights).filter(({ probability }) => probability >= THRESHOLD)
    const inner = [...file.starts].filter((start) => start > 0)
    total.gold += inner.length
    total.made += made.length
    total.hits += made.filter(({ index }) => isStart(file, index)).length
    const at = new Set(made.map(({ index }) => file.view.lines[index]?.range.start))
    for (const { index, probability } of made)
      if (!isStart(file, index)) tell(`+ ${probability.toFixed(2)} ${file.view.lines[index]?.text.slice(0, 90)}`)
    for (const start of inner) if (!at.has(start)) tell(`- ${file.text.slice(start, start + 90).split('\n')[0]}`)
  }
  return total
}

export const added = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  gold: a.gold + b.gold,
  made: a.made + b.made,
})

export function shown(name: string, { hits, gold, made }: Tally): string {
  const figure = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(4)
  return `${name}: precision ${figure(hits, made)} recall ${figure(hits, gold)} F1 ${figure(2 * hits, made + gold)} (${hits} of ${gold})`
}
