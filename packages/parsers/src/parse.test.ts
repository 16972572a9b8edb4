import type { Document } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'
import { UnreadableDocument } from './unreadable-document.ts'

const MEGABYTE = 1024 * 1024

const read = (bytes: Uint8Array, name = 'inbox/today.txt') => {
  const document: Document = {
    id: 'c'.repeat(32),
    name,
    mediaType: 'text/plain',
    arrival: 'file',
    address: null,
    charset: null,
    container: null,
    receivedAt: '2031-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
  return parse(document, bytes, { publishers: [] })
}
const bytes = (text: string) => new TextEncoder().encode(text)

describe('parse', () => {
  it('gives the text and its articles', async () => {
    const { text, articles } = await read(
      bytes('Ferry runs aground\n\nA ferry ran aground in fog, the coast guard said.'),
    )
    expect(articles.map(({ id, headline }) => [id, headline?.text])).toEqual([
      [`${'c'.repeat(32)}-0001`, 'Ferry runs aground'],
    ])
    expect(text.slice(articles[0]?.range.start, articles[0]?.range.end)).toBe(text)
  })

  it('cuts the same articles from the same text with other line ends', async () => {
    const unix = 'Ferry runs aground\n\nA ferry ran aground in fog, the coast guard said.\n\nNobody was hurt.'
    const dos = await read(bytes(unix.replaceAll('\n', '\r\n')))
    const paragraphs = (await read(bytes(unix))).articles.map((article) => article.paragraphs.map(({ text }) => text))
    expect(dos.articles.map((article) => article.paragraphs.map(({ text }) => text))).toEqual(paragraphs)
  })

  const refusals: [string, Uint8Array, RegExp][] = [
    ['an empty file', new Uint8Array(), /^inbox\/today\.txt is empty.*Send the file again/],
    ['white space', bytes(' \n\n\t'), /holds no words/],
    [
      'bytes that are no text',
      new Uint8Array([1, 0, 2, 0]),
      /is not text.*What is read: plain text, feeds.*Save it as/,
    ],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /is image\/png\. What is read: .*PDF/],
    ['a PDF that is none', bytes('%PDF-1.7'), /cannot be read as a PDF.*paste its words/],
    ['tags without end', bytes(`<rss version="2.0">${'<a '.repeat(85_000)}`), /tags that nothing closes/],
    [
      'a text of 21 MB',
      new Uint8Array(21 * MEGABYTE).fill(0x61),
      /too large: 21\.0 MB, and at most 20 MB.*Cut it into parts/,
    ],
    [
      'a feed of 16 MB',
      bytes(`<rss version="2.0">${'x'.repeat(16 * MEGABYTE)}`),
      /too large: 16\.1 MB, and at most 15 MB/,
    ],
    ['a feed cut short', bytes('<rss version="2.0"><channel><item><ti'), /cannot be read as a feed/],
  ]
  for (const [what, input, message] of refusals)
    it(`refuses ${what} and says what to do`, async () => {
      const refusal = read(input)
      await expect(refusal).rejects.toBeInstanceOf(UnreadableDocument)
      await expect(refusal).rejects.toThrow(message)
    })
})
