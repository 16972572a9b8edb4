import type { Document } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read-pdf.ts'

const document: Document = {
  id: 'd'.repeat(32),
  name: 'today.pdf',
  mediaType: 'x',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}

type Line = [x: number, y: number, size: number, text: string]

/** Pages of lines in Helvetica (ISO 32000-1). Readers rebuild the table of objects that is missing. */
function pdfOf(pages: Line[][]): Uint8Array {
  const streams = pages.map((lines) =>
    lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join('\n'),
  )
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
}

const read = async (pages: Line[][]) =>
  readPdf(document, pdfOf(pages), { mediaType: 'application/pdf', publishers: [] })

const COLUMN = [
  'A ferry ran aground in thick fog',
  'off the island on Monday, the coast',
  'guard of the province said.',
]

describe('readPdf', () => {
  it('gives an article with its headline, paragraphs rebuilt from lines', async () => {
    const { text, articles } = await read([
      [
        [50, 780, 24, 'Ferry runs aground off Koh Meas'],
        ...COLUMN.map((words, row): Line => [50, 740 - row * 14, 11, words]),
        [50, 684, 11, 'Nobody was hurt, and the boat was'],
        [50, 670, 11, 'towed to the harbour at noon.'],
      ],
    ])
    expect(text.split('\n\n')).toEqual([
      'Ferry runs aground off Koh Meas',
      COLUMN.join(' '),
      'Nobody was hurt, and the boat was towed to the harbour at noon.',
    ])
    expect(articles.map(({ headline }) => headline?.text)).toEqual(['Ferry runs aground off Koh Meas'])
  })

  it('reads columns one after another, whatever the order in the file', async () => {
    const left = ['The first column tells of the', 'ferry that ran aground, and of', 'the men who towed it home.']
    const right = ['The second column tells of the', 'market that burned down, and', 'of those who built it again.']
    const rows = left.flatMap((words, row): Line[] => [
      [50, 700 - row * 14, 11, words],
      [320, 697 - row * 14, 11, right[row] ?? ''],
    ])
    const { text } = await read([[[50, 780, 24, 'Two stories on one page of the paper'], ...rows]])
    expect(text.split('\n\n').slice(1)).toEqual([left.join(' '), right.join(' ')])
  })

  it('joins a word that a line broke only where the document writes it whole', async () => {
    const { text } = await read([
      [
        [50, 700, 11, 'The government said that the well-'],
        [50, 686, 11, 'known pilot had met the govern-'],
        [50, 672, 11, 'ment, and went home.'],
      ],
    ])
    expect(text).toBe('The government said that the well-known pilot had met the government, and went home.')
  })

  it('leaves out running heads and page numbers, and goes on over a page', async () => {
    const page = (number: number, words: string): Line[] => [
      [50, 810, 9, `River Courier, edition ${number}`],
      [50, 700, 11, words],
      [290, 30, 9, String(number)],
    ]
    const { text } = await read([page(1, 'The ferry was towed'), page(2, 'to the harbour of'), page(3, 'the island.')])
    expect(text).toBe('The ferry was towed to the harbour of the island.')
  })

  it('says what is wrong with one that holds no text', async () => {
    await expect(read([[]])).rejects.toThrow(/today\.pdf holds no text: its pages are pictures/)
  })
})
