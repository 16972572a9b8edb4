import { readdirSync, readFileSync } from 'node:fs'
import { type Article, Article as ArticleSchema, type Document, type Publisher } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../media-type-of.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { readFeed } from './read-feed.ts'

const CASES = new URL('./cases/', import.meta.url)
const publishers: Publisher[] = [
  {
    id: 'harbour-post',
    name: 'The Harbour Post',
    aliases: [],
    domains: ['harbour-post.example'],
    country: null,
    kind: 'independent',
    reliability: 'C',
  },
  { id: 'bay-wire', name: 'Bay Wire', aliases: ['BW'], domains: [], country: null, kind: 'wire', reliability: 'B' },
]
const document: Document = {
  id: 'd'.repeat(32),
  name: 'feed.xml',
  mediaType: 'application/rss+xml',
  arrival: 'feed',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}
const read = (bytes: Uint8Array) => readFeed(document, bytes, { mediaType: mediaTypeOf(bytes, ''), publishers })

const shown = (article: Article) => ({
  headline: article.headline?.text ?? null,
  byline: article.byline?.text ?? null,
  dateline: article.dateline?.place ?? null,
  publisher: [article.publisher?.id ?? null, article.publisher?.name ?? null],
  date:
    article.publishedAt === null
      ? null
      : [article.publishedAt.date, article.publishedAt.time, article.publishedAt.zone],
  address: article.address,
  boilerplate: article.boilerplate.map(({ kind, text }) => `${kind}: ${text}`),
  paragraphs: article.paragraphs.map(({ text }) => text),
})

describe('readFeed', () => {
  for (const name of readdirSync(CASES).sort()) {
    const folder = new URL(`${name}/`, CASES)
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
    it(`reads ${name} as expected.json says`, async () => {
      const { text, articles } = await read(readFileSync(new URL(input, folder)))
      expect(articles.map(shown)).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))
      for (const article of articles) {
        expect(ArticleSchema.parse(article)).toEqual(article)
        for (const { range, text: words } of [...article.paragraphs, ...article.boilerplate])
          expect(text.slice(range.start, range.end)).toBe(words)
        expect(text.slice(article.range.start, article.range.end)).toContain(article.headline?.text ?? '')
      }
    })
  }

  it('reads the encoding that the feed declares', async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Caf\u00e9 reopens</title></item></channel></rss>'
    const { articles } = await read(Uint8Array.from(xml, (letter) => letter.charCodeAt(0)))
    expect(articles[0]?.headline?.text).toBe('Café reopens')
  })

  it('reads an honest feed with thousands of entities', async () => {
    const items = Array.from(
      { length: 300 },
      (_, index) => `<item><title>Ferry ${index}</title><description>${'&amp; '.repeat(400)}end</description></item>`,
    )
    const { articles } = await read(
      new TextEncoder().encode(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`),
    )
    expect(articles).toHaveLength(300)
  })

  it('gives no articles for a feed without entries', async () => {
    const { articles } = await read(
      new TextEncoder().encode('<rss version="2.0"><channel><title>Quiet</title></channel></rss>'),
    )
    expect(articles).toEqual([])
  })

  it('says what is wrong with what is no feed', async () => {
    await expect(read(new TextEncoder().encode('<rss><channel><item><title>Cut'))).rejects.toBeInstanceOf(
      UnreadableDocument,
    )
  })
})
