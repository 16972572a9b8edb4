import type { Document } from '@daybrief/schema'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../unreadable-document.ts'
import { readDocx } from './read-docx.ts'

const document: Document = {
  id: 'd'.repeat(32),
  name: 'today.docx',
  mediaType: 'x',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}

const NAMESPACE = 'http://schemas.openxmlformats.org'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The fewest parts that make a Word file (ECMA-376). */
function docxOf(paragraphs: string[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  })
}
const read = (bytes: Uint8Array) => readDocx(document, bytes, { mediaType: WORD, publishers: [] })

describe('readDocx', () => {
  it('gives a paragraph of text for each of the file', async () => {
    const paragraphs = [
      'Ferry runs aground off Koh Meas',
      'A ferry ran aground in fog, the coast guard said.',
      'Nobody was hurt.',
    ]
    const { text, articles } = await read(docxOf(paragraphs))
    expect(text).toBe(paragraphs.join('\n\n'))
    expect(articles.map(({ headline, paragraphs }) => [headline?.text, paragraphs.length])).toEqual([
      [paragraphs[0], 2],
    ])
  })

  it('reads none of its pictures', async () => {
    const { text } = await read(
      docxOf(['Ferry runs aground'], { 'word/media/huge.png': new Uint8Array(30 * 1024 * 1024) }),
    )
    expect(text).toBe('Ferry runs aground')
  })

  it('refuses one that is built to unfold, one that is damaged and one without words', async () => {
    const unfolding = docxOf([], { 'word/document.xml': new Uint8Array(30 * 1024 * 1024) })
    for (const [bytes, message] of [
      [unfolding, /today\.docx cannot be read as a Word file: word\/document\.xml in it unfolds to/],
      [docxOf([]).subarray(0, 300), /cannot be read as a Word file: it has no directory at its end/],
      [docxOf([' ']), /holds no words/],
    ] as const) {
      const refusal = read(bytes)
      await expect(refusal).rejects.toBeInstanceOf(UnreadableDocument)
      await expect(refusal).rejects.toThrow(message)
    }
  })
})
