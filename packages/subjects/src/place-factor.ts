import type { Scan } from './scan.ts'

/** A term in the headline tells three times as much as one in the text, one in the lead twice (methods: headline x3, lead x2). */
const HEADLINE_FACTOR = 3
const LEAD_FACTOR = 2
/** Characters of body text that count as the lead: the first two or three sentences of a report. */
const LEAD_LENGTH = 500

/** How much a word at a place of a stretch tells beside one in the body. */
export function placeFactor({ stretch }: Scan, start: number): number {
  if (stretch.part === 'headline') return HEADLINE_FACTOR
  return stretch.before + start < LEAD_LENGTH ? LEAD_FACTOR : 1
}
