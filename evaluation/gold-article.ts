import type { Article, Finding, Paragraph } from '@daybrief/schema'
import { goldDate } from './gold-date.ts'

/** What labelled sets tell of an article. */
export type GoldRow = {
  title?: string | null | undefined
  text: string
  date?: string | null | undefined
  publisher?: string | null | undefined
}

/** A document that no input can have: labelled articles come from no file. */
const NO_DOCUMENT = '0'.repeat(32)

/** An article made of a labelled row; `ordinal` from 1. Its document's text would be the title, a blank line, the text. */
export function goldArticle(row: GoldRow, ordinal: number): Article {
  const title = row.title?.trim() ?? ''
  const before = title === '' ? 0 : title.length + 2
  return {
    id: `${NO_DOCUMENT}-${String(ordinal).padStart(4, '0')}`,
    document: NO_DOCUMENT,
    ordinal,
    range: { start: 0, end: before + row.text.length },
    lines: { first: 1, last: 1 },
    headline: title === '' ? null : finding(title),
    byline: null,
    dateline: null,
    publisher: row.publisher ? { id: null, name: row.publisher, ...given } : null,
    publishedAt: row.date ? goldDate(row.date) : null,
    language: 'und',
    address: null,
    paragraphs: paragraphs(row.text, before),
    boilerplate: [],
    cut: { confidence: 1, reason: 'a labelled article' },
  }
}

const given = { basis: 'export' as const, confidence: 1, evidence: [] }

const finding = (text: string): Finding => ({ text, ...given })

/** Stretches between blank lines. */
function paragraphs(text: string, before: number): Paragraph[] {
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((match) => {
    const stretch = match[0].trimEnd()
    const start = before + match.index
    return { range: { start, end: start + stretch.length }, text: stretch }
  })
}
