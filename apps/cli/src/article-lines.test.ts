import type { Article } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { articleLines } from './article-lines.ts'

const text = 'Ferry strike ends\nBy Pia Lund\nMay 12, 2031\n\nFerry crews went back to work.\n'
const at = (words: string) => {
  const start = text.indexOf(words)
  return { range: { start, end: start + words.length }, text: words }
}
const article: Article = {
  id: `${'a'.repeat(32)}-0001`,
  document: 'a'.repeat(32),
  ordinal: 1,
  range: { start: 0, end: text.trimEnd().length },
  lines: { first: 1, last: 5 },
  headline: { text: 'Ferry strike ends', basis: 'line', confidence: 0.97, evidence: [at('Ferry strike ends')] },
  byline: { text: 'Pia Lund', basis: 'line', confidence: 0.95, evidence: [at('Pia Lund')] },
  dateline: null,
  publisher: null,
  publishedAt: {
    date: '2031-05-12',
    time: null,
    zone: null,
    basis: 'line',
    confidence: 0.98,
    evidence: [at('May 12, 2031')],
  },
  language: 'en',
  address: null,
  paragraphs: [at('Ferry crews went back to work.')],
  boilerplate: [
    { ...at('By Pia Lund'), kind: 'byline' },
    { ...at('May 12, 2031'), kind: 'date-line' },
  ],
  cut: { confidence: 1, reason: 'the file starts here' },
}
/** Without the colours of a terminal. */
const plain = (lines: string[]) => lines.map((line) => line.replace(/\u001b\[\d+m/g, ''))

describe('articleLines', () => {
  it('shows each part with basis and confidence', () => {
    expect(plain(articleLines(article, { text, explain: false }))).toEqual([
      '1. Ferry strike ends  lines 1–5',
      '   byline     Pia Lund (line, 0.95)',
      '   dateline   –',
      '   date       2031-05-12 (line, 0.98)',
      '   publisher  –',
      '   language   en',
      '   text       1 paragraph',
      '   cut        1 byline, 1 date-line',
    ])
  })

  it('explains where it starts and which words each part rests on', () => {
    expect(plain(articleLines(article, { text, explain: true }))).toEqual([
      '1. Ferry strike ends  lines 1–5',
      '   starts     the file starts here (1)',
      '   headline   Ferry strike ends (line, 0.97)',
      '      line 1: “Ferry strike ends”',
      '   byline     Pia Lund (line, 0.95)',
      '      line 2: “Pia Lund”',
      '   dateline   –',
      '   date       2031-05-12 (line, 0.98)',
      '      line 3: “May 12, 2031”',
      '   publisher  –',
      '   language   en',
      '   text       1 paragraph',
      '   cut        1 byline, 1 date-line',
      '      line 2: byline “By Pia Lund”',
      '      line 3: date-line “May 12, 2031”',
    ])
  })

  it('lets no title steer the terminal', () => {
    const hostile = {
      ...article,
      headline: { ...(article.headline as NonNullable<Article['headline']>), text: 'a\u001b[2Jb' },
    }
    expect(articleLines(hostile, { text, explain: true }).join('\n')).not.toContain('\u001b[2J')
  })
})
