import type { Evidence, Paragraph } from '@daybrief/schema'

/** A paragraph, and its words without those it quotes. */
export type Told = { paragraph: Paragraph; own: string }

/** Also quotations that go on in the next paragraph, and the marks of old wires. */
const QUOTED = /[“"][^”"]*(?:[”"]|$)|``[\s\S]*?(?:''|$)|(?<![\p{L}\p{N}])[‘'][^’']*[’'](?![\p{L}\p{N}])/gu

/** A text with what stands in quotation marks blanked out; offsets stay as they are. */
export const ownWords = (text: string): string => text.replaceAll(QUOTED, (quotation) => ' '.repeat(quotation.length))

/** Paragraphs with their own words beside them. */
export const told = (paragraphs: readonly Paragraph[]): Told[] =>
  paragraphs.map((paragraph) => ({ paragraph, own: ownWords(paragraph.text) }))

/** The words by which a pattern is first found in an article's own words; null when nowhere. */
export function firstWords(all: readonly Told[], pattern: RegExp): Evidence | null {
  for (const { paragraph, own } of all) {
    const found = pattern.exec(own)
    if (!found) continue
    const end = found.index + found[0].length
    const range = { start: paragraph.range.start + found.index, end: paragraph.range.start + end }
    return { range, text: paragraph.text.slice(found.index, end) }
  }
  return null
}
