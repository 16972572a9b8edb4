import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from './media-type-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('mediaTypeOf', () => {
  const texts: [string, string, string][] = [
    ['a pasted text', 'Ferry runs aground\n\nA ferry ran aground.', 'text/plain'],
    ['a text that starts with a bracket', '[Updated] Ferry runs aground', 'text/plain'],
    ['a text that starts with a sign', '<- the ferry', 'text/plain'],
    ['RSS', '<?xml version="1.0"?>\n<!-- made daily -->\n<rss version="2.0"><channel/></rss>', 'application/rss+xml'],
    ['RDF', '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'application/rss+xml'],
    ['Atom behind white space', '\n  <feed xmlns="http://www.w3.org/2005/Atom"/>', 'application/atom+xml'],
    ['JSON Feed', '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }', 'application/feed+json'],
    ['other JSON', '{"headline": "Ferry"}', 'application/json'],
    ['OPML', '<?xml version="1.0"?><opml version="2.0"/>', 'text/x-opml'],
    ['HTML', '<!DOCTYPE html><html lang="en"></html>', 'text/html'],
    ['HTML without a doctype', '<div><p>Ferry</p></div>', 'text/html'],
    [
      'a feed with a stray control character',
      '<rss version="2.0"><title>a\u0008b</title></rss>',
      'application/rss+xml',
    ],
    ['XML without a declaration', '<note><body>Ferry</body></note>', 'text/plain'],
    ['other XML', '<?xml version="1.0"?><orders/>', 'application/xml'],
    ['mail', 'From: a@b.example\nTo: c@d.example\nSubject: Ferry\n\nText', 'message/rfc822'],
    ['PDF', '%PDF-1.7\n', 'application/pdf'],
  ]
  for (const [what, text, type] of texts)
    it(`takes ${what} for ${type}`, () => expect(mediaTypeOf(bytes(text), 'x')).toBe(type))

  it('asks the content and not the name', () =>
    expect(mediaTypeOf(bytes('%PDF-1.4'), 'news.txt')).toBe('application/pdf'))

  it('takes UTF-16 with its mark for text', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'Ferry'].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(mediaTypeOf(utf16, 'x')).toBe('text/plain')
  })

  it('takes NUL bytes and many control characters for binary', () => {
    expect(mediaTypeOf(new Uint8Array([70, 0, 71, 72]), 'x')).toBe('application/octet-stream')
    expect(mediaTypeOf(bytes('Ferry\u0001\u0002\u0003 runs'), 'x')).toBe('application/octet-stream')
  })

  it('knows a Word file from other zip files', () => {
    const zip = (name: string) => zipSync({ 'first.bin': new Uint8Array(40_000), [name]: strToU8('x') })
    expect(mediaTypeOf(zip('word/document.xml'), 'x')).toMatch(/wordprocessingml/)
    expect(mediaTypeOf(zip('xl/workbook.xml'), 'x')).toMatch(/spreadsheetml/)
    expect(mediaTypeOf(zip('crossword/document.xml'), 'x')).toBe('application/zip')
    expect(mediaTypeOf(bytes('PK\u0003\u0004 cut short'), 'x')).toBe('application/zip')
  })
})
