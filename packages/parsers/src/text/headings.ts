import { datelineOf } from '../parts/dateline.ts'
import type { Line } from './line.ts'

/** Id lines of daily reports and test sets: `DEV-MUC3-0001 (NOSC)`, `FBIS-EAS-94-017`. */
const ID_LINE =
  /^(?<series>\p{Lu}[\p{Lu}\p{N}]*(?:[-_.]\p{Lu}[\p{Lu}\p{N}]*)*)[-_.](?:\d+[-_.])*\d{2,}(?:\s*\([\p{Lu}\p{N} ]+\))?$/u
/** One such line may be anything; two of one series set articles apart. */
const LEAST_OF_SERIES = 2
/** `[TEXT]`, `[EXCERPT]`, `[REPORT]`: fields of a monitoring service's report (FBIS, BBC Monitoring). */
const FIELDS = /^(?:\[[^\]]{2,400}\]\s*)+/

export type Heading = { index: number; kind: 'id' | 'monitoring' }

/**
 * Lines by which daily reports say themselves that an article starts: id lines where there are any, else the datelines
 * of monitoring services (`LIMA, 9 JAN 90 (EFE) -- [TEXT]`). These need no classifier.
 */
export function headingsOf(lines: readonly Line[]): Heading[] {
  const ids = idLines(lines)
  if (ids.length > 0) return ids.map((index) => ({ index, kind: 'id' }))
  return lines.flatMap(({ text }, index) => (isMonitoringHeading(text) ? [{ index, kind: 'monitoring' as const }] : []))
}

function idLines(lines: readonly Line[]): number[] {
  const series = new Map<string, number[]>()
  for (const [index, { text }] of lines.entries()) {
    const name = text.length > 60 ? undefined : ID_LINE.exec(text)?.groups?.series
    if (name === undefined) continue
    const found = series.get(name)
    if (found === undefined) series.set(name, [index])
    else found.push(index)
  }
  return [...series.values()]
    .filter((found) => found.length >= LEAST_OF_SERIES || found[0] === 0)
    .flat()
    .sort((a, b) => a - b)
}

function isMonitoringHeading(line: string): boolean {
  const dateline = datelineOf(line)
  return dateline?.date != null && line.startsWith('[', dateline.whole.end)
}

/** Length of the bracketed fields at the head of a monitored report: `[REPORT] [NANCY PERLA] [TEXT] `. */
export const fieldsLength = (report: string) => FIELDS.exec(report)?.[0].length ?? 0
