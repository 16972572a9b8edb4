import type { Range } from '@daybrief/schema'
import type { Line } from '../text/line.ts'
import { madeText } from '../text/made-text.ts'
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
  const made = madeText()
  const written: EntryText[] = []
  for (const entry of entries) {
    const title = htmlLine(entry.title ?? '')
    const body = longest(entry.texts)
    if (title === '' && body.length === 0) continue
    const headline = made.write(title)
    const byline = made.write(entry.authors.map(htmlLine).filter(Boolean).join(', '))
    const date = made.write((entry.dates[0] ?? '').trim().replace(/\s+/g, ' '))
    const paragraphs = body.flatMap(({ text, caption }) => {
      const line = made.write(text)
      return line === null ? [] : { line, caption }
    })
    const first = headline ?? byline ?? date ?? paragraphs[0]?.line
    if (first === undefined) continue
    const range = { start: first.range.start, end: made.text().length }
    written.push({ entry, range, headline, byline, date, paragraphs })
  }
  return { text: made.text(), entries: written }
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
