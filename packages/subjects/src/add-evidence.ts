import type { Evidence } from '@daybrief/schema'
import type { Scan } from './scan.ts'

/** Evidence kept for a tag: enough to judge it by, and short enough to store with each article. */
const MOST_EVIDENCE = 8

/** Adds the words from `start` to `end` of a scanned stretch to a tag's evidence, with their place in the document. */
export function addEvidence(evidence: Evidence[], { stretch }: Scan, words: { start: number; end: number }): void {
  if (stretch.offset === null || evidence.length >= MOST_EVIDENCE) return
  evidence.push({
    range: { start: stretch.offset + words.start, end: stretch.offset + words.end },
    text: stretch.text.slice(words.start, words.end),
  })
}
