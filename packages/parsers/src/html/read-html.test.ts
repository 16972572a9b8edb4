import { readdirSync, readFileSync } from 'node:fs'
import { type Article, Article as ArticleSchema, type Document, type Publisher } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const CASES = new URL('./cases/', import.meta.url)
const publisher = (id: string, name: string, domains: string[]): Publisher => ({
  id,
  name,
  aliases: [],
  domains,
  country: null,
  kind: 'unknown',
  reliability: 'F',
})
const publishers = [
  publisher('harbour-post', 'The Harbour Post', ['harbour-post.example']),
  publisher('bay-wire', 'Bay Wire', []),
]
const document: Document = {
  id: 'd'.repeat(32),
  name: 'page.html',
  mediaType: 'text/html',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2033-01-01T00:00:00.000Z',
  size: 0,
}
const read = (bytes: Uint8Array) => readHtml(document, bytes, { publishers })
const readText = (html: string) => read(new TextEncoder().encode(html))

const shown = (article: Article) => ({
  headline: article.headline?.text ?? null,
  byline: article.byline?.text ?? null,
  dateline: article.dateline?.place ?? null,
  publisher: [article.publisher?.id ?? null, article.publisher?.name ?? null, article.publisher?.basis ?? null],
  date:
    article.publishedAt === null
      ? null
      : [article.publishedAt.date, article.publishedAt.time, article.publishedAt.zone, article.publishedAt.basis],
  language: article.language,
  address: article.address,
  boilerplate: article.boilerplate.map(({ kind, text }) => `${kind}: ${text}`),
  paragraphs: article.paragraphs.map(({ text }) => text),
})

function checkRanges(text: string, article: Article) {
  expect(ArticleSchema.parse(article)).toEqual(article)
  const found = [article.headline, article.byline, article.publishedAt, article.dateline]
  const evidence = found.flatMap((finding) => (finding === null ? [] : [finding.evidence].flat()))
  for (const { range, text: words } of [...article.paragraphs, ...article.boilerplate, ...evidence])
    expect(text.slice(range.start, range.end)).toBe(words)
}

const SENTENCES = 'The harbour office said on Monday that the ferry will run again. Two crews have been hired for it. '
const page = (inner: string) =>
  `<html><head><title>A title of some words</title></head><body><article><h1>A title of some words</h1>${inner}</article></body></html>`
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Part ${index} of it: ${SENTENCES}</p>`).join('')

describe('readHtml', () => {
  for (const name of readdirSync(CASES).sort())
    it(`reads ${name} as expected.json says`, async () => {
      const { text, articles } = await read(readFileSync(new URL(`${name}/input.html`, CASES)))
      expect(articles.map(shown)).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8')))
      for (const article of articles) checkRanges(text, article)
    })

  it('reads the encoding that the page declares', async () => {
    const html = page(`<meta charset="iso-8859-1"><p>Le caf\u00e9 du port a rouvert. ${SENTENCES}</p>${paragraphs(2)}`)
    const { text } = await read(Uint8Array.from(html, (letter) => letter.charCodeAt(0)))
    expect(text).toContain('Le café du port a rouvert.')
  })

  it('gives the same for the same bytes, whenever it is read', async () => {
    const html = page(paragraphs(4))
    expect(await readText(html)).toEqual(await readText(html))
    expect((await readText(html)).articles[0]?.publishedAt).toBeNull()
  })

  it.each([
    [
      'a list of links',
      page('<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>'),
      /without an article/,
    ],
    ['nothing', '', /without an article/],
    ['an open comment', '<!--', /without an article/],
    ['200,000 levels', '<div>'.repeat(200_000), /200000 levels/],
    ['200,000 levels behind wrong ends', '<div></b>'.repeat(200_000), /200000 levels/],
    ['a million paragraphs', '<p>'.repeat(1_000_000), /1000000 elements/],
    [
      '200,000 attributes',
      `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}>`,
      /200000 attributes/,
    ],
    ['16 MB', ' '.repeat(16 * 1024 * 1024), /too large/],
  ])('says what is wrong with %s', async (_, html, reason) => {
    const started = performance.now()
    await expect(readText(html)).rejects.toMatchObject({ name: 'UnreadableDocument', message: reason })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('leaves entities that a page declares itself alone', async () => {
    const bomb = `<!doctype html [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>`
    const { text } = await readText(`${bomb}${page(`<p>${SENTENCES}&b;</p>${paragraphs(3)}`)}`)
    expect(text).not.toContain('haha')
  })

  it('keeps the words of paragraphs at their ranges, whatever the markup', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<div class="related">',
            '</div>',
            '<b>',
            '</b>',
            '<br>',
            '<!--',
            '-->',
            '&amp;',
            '&nbsp;',
            '<a href=x>',
            '</a>',
            '<li>',
            '<table><td>',
            '<script>',
            '</script>',
            '\u{1f6a2}',
            '\u200b',
            SENTENCES,
            'KESTREL BAY — ',
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          const { text, articles } = await readText(page(`${parts.join('')}${paragraphs(3)}`)).catch((error) => {
            expect(error.name).toBe('UnreadableDocument')
            return { text: '', articles: [] as Article[] }
          })
          for (const article of articles) checkRanges(text, article)
        },
      ),
      { numRuns: 60 },
    ))
})
