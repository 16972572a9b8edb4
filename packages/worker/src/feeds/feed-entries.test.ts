import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedEntries } from './feed-entry.ts'
import { jsonEntries } from './json-entries.ts'
import { xmlEntries } from './xml-entries.ts'

const CASES = new URL('./cases/', import.meta.url)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function found(read: FeedEntries | null): FeedEntries {
  if (read === null) throw new Error('expected entries')
  return read
}

describe('the entries of a feed', () => {
  for (const name of readdirSync(CASES).sort()) {
    const folder = new URL(`${name}/`, CASES)
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
    const readEntries = input.endsWith('.json') ? jsonEntries : xmlEntries
    it(`are told apart in ${name} as expected.json says`, () => {
      const bytes = new Uint8Array(readFileSync(new URL(input, folder)))
      const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
      const { entries, without } = found(readEntries(bytes))
      expect(entries.map(({ link, isTeaser }) => ({ link, isTeaser }))).toEqual(expected.entries)
      expect(without(new Set())).toEqual(bytes)
      const last = textOf(without(new Set(entries.slice(0, -1))))
      expect(last.match(/<(?:a:)?title>.*?<\/(?:a:)?title>|"title":"[^"]*"/g)).toEqual(expected.withoutAllButTheLast)
      expect(found(readEntries(bytesOf(last))).entries).toEqual(entries.slice(-1))
    })
  }
})

const rss = (items: string) => bytesOf(`<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`)
const fingerprints = (items: string) => found(xmlEntries(rss(items))).entries.map(({ fingerprint }) => fingerprint)

describe('an entry', () => {
  const item = (words: string, passing = '') => `<item><guid>7</guid><title>${words}</title>${passing}</item>`

  it('stays the same when its dates, counts and white space change', () => {
    const [one] = fingerprints(item('Fog', '<pubDate>Mon</pubDate><slash:comments>1</slash:comments> <a/>'))
    const [other] = fingerprints(item('Fog', '<pubDate>Tue</pubDate><slash:comments>22</slash:comments>\n\n<a/>'))
    expect(other).toBe(one)
  })

  it('is another when a word of it changes', () => {
    expect(fingerprints(item('Fog lifts'))).not.toEqual(fingerprints(item('Fog')))
    const json = (title: string, date: string) =>
      found(jsonEntries(bytesOf(JSON.stringify({ items: [{ id: '7', title, date_modified: date }] })))).entries[0]
    expect(json('Fog', 'Mon')).toEqual(json('Fog', 'Tue'))
    expect(json('Fog lifts', 'Mon')).not.toEqual(json('Fog', 'Mon'))
  })

  it('is no teaser when any of its texts is a report', () => {
    const report = `<content:encoded>${'A sentence of a report. '.repeat(60)}</content:encoded>`
    const teaser = `<description><![CDATA[${'<img src="a.png" alt="a long alternative"/>'.repeat(60)}Fog.]]></description>`
    const read = found(xmlEntries(rss(`<item>${teaser}</item><item>${teaser}${report}</item>`)))
    expect(read.entries.map(({ isTeaser }) => isTeaser)).toEqual([true, false])
  })
})

describe('entries cannot be told apart', () => {
  it.each([
    ['where one does not end', rss('<item><title>Fog</title>')],
    ['where a comment does not end', rss('<!-- <item></item>')],
    ['in UTF-16', new Uint8Array(Buffer.from('\ufeff<rss><channel><item></item></channel></rss>', 'utf16le'))],
  ])('%s', (_where, bytes) => expect(xmlEntries(bytes)).toBeNull())

  it.each(['{', '{"items": 3}', '[]', '{"items": [null]}x'])('in %s', (text) =>
    expect(jsonEntries(bytesOf(text))).toBeNull(),
  )
})

it('takes time in proportion to the length, whatever stands there', () => {
  const started = performance.now()
  for (const piece of [
    '<a ',
    '<item ',
    '<link href=',
    'href="',
    '<link>',
    '<description>',
    '<date>',
    '<![CDATA[',
    '<!--',
  ])
    xmlEntries(rss(`<item><link ${piece.repeat(500_000 / piece.length)}</item>`))
  expect(performance.now() - started).toBeLessThan(3000)
})

it('leaves exactly those entries that are not left out, byte for byte', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[<>&]/g, '.'))
  const entry = fc.record({ words: word, space: fc.constantFrom('', ' ', '\n  '), out: fc.boolean() })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (rows) => {
      const xml = (kept: typeof rows, all: boolean) =>
        kept
          .map(({ words, space, out }) => `${out && !all ? '' : `<item><title>${words}</title></item>`}${space}`)
          .join('')
      const { entries, without } = found(xmlEntries(rss(xml(rows, true))))
      const left = new Set(entries.filter((_entry, index) => rows[index]?.out))
      expect(textOf(without(left))).toBe(textOf(rss(xml(rows, false))))
    }),
  )
})
