import type { Range } from '@daybrief/schema'

/** Words between quotation marks, marks included. */
export type Quotation = { range: Range; text: string }

const PAIRS = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|(?<=^|[\s([{—–-])"[^"\n]*"(?!\p{L})/gu

/** Quotations in double marks (“ ”, " ", « », 「 」); single marks are too often apostrophes to be trusted. */
export function quotations(text: string): Quotation[] {
  return Array.from(text.matchAll(PAIRS), (match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }))
}
