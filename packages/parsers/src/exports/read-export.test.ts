import { readdirSync, readFileSync } from 'node:fs'
import { type Article, Article as ArticleSchema, type Document, type Publisher } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExport } from './read-export.ts'

const CASES = new URL('./cases/', import.meta.url)
const PASTED = new URL('../text/cases/', import.meta.url)

const publishers: Publisher[] = [
  {
    id: 'harbour-post',
    name: 'Harbour Post',
    aliases: ['The Harbour Post'],
    domains: [],
    country: null,
    kind: 'independent',
    reliability: 'F',
  },
]
const document: Document = {
  id: 'a'.repeat(32),
  name: 'input.txt',
  mediaType: 'text/plain',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-12-01T00:00:00.000Z',
  size: 0,
}
const textOf = (name: string, folder = CASES) => readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')
const read = async (text: string) => (await readExport(document, text, { publishers })) ?? []

/** What a person checks of an article. */
const shown = (article: Article) => ({
  lines: `${article.lines.first}-${article.lines.last}`,
  headline: article.headline?.text ?? null,
  byline: article.byline?.text ?? null,
  dateline: article.dateline?.place ?? null,
  publisher: article.publisher?.name ?? null,
  date: article.publishedAt && [article.publishedAt.date, article.publishedAt.time, article.publishedAt.zone],
  language: article.language,
  boilerplate: article.boilerplate.map(({ kind, text }) => `${kind}: ${text}`),
  paragraphs: article.paragraphs.map(({ text }) => text),
})
const visible = (words: string) => words.replace(/\s/gu, '')

describe('readExport', () => {
  for (const name of readdirSync(CASES).sort()) {
    it(`reads ${name} as expected.json says`, async () => {
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8'))
      expect((await read(textOf(name))).map(shown)).toEqual(expected)
    })

    it(`accounts for every character of ${name}, each at its range`, async () => {
      const text = textOf(name)
      const articles = await read(text)
      expect(visible(articles.map(({ range }) => text.slice(range.start, range.end)).join(''))).toBe(visible(text))
      for (const article of articles) {
        expect(ArticleSchema.parse(article)).toEqual(article)
        const parts = [...article.paragraphs, ...article.boilerplate, ...(article.headline?.evidence ?? [])]
        for (const part of parts) expect(text.slice(part.range.start, part.range.end)).toBe(part.text)
        const inOrder = parts.sort((a, b) => a.range.start - b.range.start).map((part) => part.text)
        expect(visible(inOrder.join(''))).toBe(visible(text.slice(article.range.start, article.range.end)))
        const evidence = [article.byline, article.publisher, article.publishedAt].flatMap(
          (part) => part?.evidence ?? [],
        )
        for (const words of evidence) expect(text.slice(words.range.start, words.range.end)).toBe(words.text)
      }
    })

    it(`reads ${name} the same when its lines end in CR LF`, async () => {
      const expected = (await read(textOf(name))).map(shown)
      const windows = await read(textOf(name).replaceAll('\n', '\r\n'))
      const bare = (words: unknown) => JSON.parse(JSON.stringify(words).replaceAll('\\r', ''))
      expect(bare(windows.map(shown))).toEqual(expected)
    })
  }

  it('takes no pasted text for an export', () => {
    for (const name of readdirSync(PASTED))
      expect(readExport(document, textOf(name, PASTED), { publishers })).toBeNull()
  })

  it('takes no text for an export because it speaks of one', () => {
    const texts = [
      'Archive opens\n\nThe archive put 1 of 12 documents on its site.\n\nEnd of document\n\nSource: Harbour Radio\n',
      'Copyright law changes\n\n12 May 2031\n\n© 2031 Harbour Post\n\nLENGTH: the law has 40 pages.\n',
      'HD screens sell well\n\nBY the end of May, shops had sold\n\n300 units\n\n12 May 2031\n',
      'Source: Radio Valdoria, Port Mira, in English 1430 gmt 25 Jan 31 was named in the report.\n\nIt went on.\n',
    ]
    for (const text of texts) expect(readExport(document, text, { publishers })).toBeNull()
  })

  it('holds every part at its range whatever lines of an export are lost', async () => {
    const names = readdirSync(CASES).sort()
    const damaged = fc.record({ name: fc.constantFrom(...names), lost: fc.uniqueArray(fc.nat(70), { maxLength: 40 }) })
    await fc.assert(
      fc.asyncProperty(damaged, async ({ name, lost }) => {
        const lines = textOf(name).split('\n')
        const text = lines.filter((_, index) => !lost.includes(index)).join('\n')
        for (const article of await read(text)) {
          let end = article.range.start
          const parts = [...article.paragraphs, ...article.boilerplate, ...(article.headline?.evidence ?? [])]
          for (const part of parts.sort((a, b) => a.range.start - b.range.start)) {
            expect(part.range.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(part.range.start, part.range.end)).toBe(part.text)
            end = part.range.end
          }
          expect(end).toBe(article.range.end)
        }
      }),
    )
  })

  it('does not end a text at a paragraph that starts like a label', async () => {
    const text = textOf('nexis-screens-english').replace(
      'Nobody was on board.',
      'UPDATE: the owner was found.\n\nHe paid.\n\nNobody was on board.',
    )
    const [article] = await read(text)
    expect(article?.paragraphs.map((paragraph) => paragraph.text.slice(0, 12))).toEqual([
      'The coast gu',
      'UPDATE: the ',
      'He paid.',
      'Nobody was o',
      'TOKYO: an in',
    ])
  })

  it('keeps the fields of an article whose screen lacks its length', async () => {
    const text = textOf('factiva-screens-english').replace('28 words\n', '')
    const articles = await read(text)
    expect(articles.map(({ headline }) => headline?.text)).toEqual([
      'Port of Mira doubles its fees',
      'Crew of grounded tanker flown home',
    ])
  })
})
