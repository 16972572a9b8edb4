import type { Range } from '@daybrief/schema'
import type { Line } from '../text/line.ts'
import { htmlLine, htmlParagraphs } from './html-paragraphs.ts'
import type { WireEntry, WireFeed } from './wire.ts'

/** One entry in the text made of its feed, and where its parts stand in that. */
export type EntryText = {
  entry: WireEntry
  range: Range
  headline: Line | null
  byline: Line | null
  date: Line | null
  paragraphs: { line: Line; caption: boolean }[]
}

/**
 * The plain text of a feed, to which all ranges refer: for each entry its headline, authors, date and paragraphs, a
 * blank line between each. The same feed gives the same text. Entries without any words are left out.
 */
export function feedText({ entries }: WireFeed): { text: string; entries: EntryText[] } {
  let text = ''
  const write = (words: string): Line => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    return { range: { start, end: text.length }, text: words, blankBefore: true }
  }
  const optional = (words: string) => (words === '' ? null : write(words))
  const written: EntryText[] = []
  for (const entry of entries) {
    const title = htmlLine(entry.title ?? '')
    const body = longest(entry.texts)
    if (title === '' && body.length === 0) continue
    const headline = optional(title)
    const byline = optional(entry.authors.map(htmlLine).filter(Boolean).join(', '))
    const date = optional((entry.dates[0] ?? '').trim().replace(/\s+/g, ' '))
    const paragraphs = body.map(({ text: words, caption }) => ({ line: write(words), caption }))
    const first = headline ?? byline ?? date ?? paragraphs[0]?.line
    if (first !== undefined) {
      written.push({ entry, range: { start: first.range.start, end: text.length }, headline, byline, date, paragraphs })
    }
  }
  return { text, entries: written }
}

/** The fullest of an entry's texts: feeds give a teaser and the whole, in any order. */
function longest(texts: readonly string[]): ReturnType<typeof htmlParagraphs> {
  let best: ReturnType<typeof htmlParagraphs> = []
  let size = 0
  for (const html of texts) {
    const paragraphs = htmlParagraphs(html)
    const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
    if (length > size) {
      best = paragraphs
      size = length
    }
  }
  return best
}
