import type { Evidence, Range } from '@daybrief/schema'

/** The words at a range of a text, as evidence. */
export const evidenceAt = (text: string, range: Range): Evidence => ({
  range,
  text: text.slice(range.start, range.end),
})

/** A range without white space at its ends; empty when it holds nothing else. */
export function trimmedRange(text: string, { start, end }: Range): Range {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
