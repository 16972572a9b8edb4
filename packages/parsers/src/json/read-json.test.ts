import { readdirSync, readFileSync } from 'node:fs'
import { type Article, Article as ArticleSchema, type Document, type Publisher } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'

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
  name: 'export.json',
  mediaType: 'application/json',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2033-01-01T00:00:00.000Z',
  size: 0,
}
const read = (bytes: Uint8Array) => readJson(document, bytes, { publishers })
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

describe('readJson', () => {
  for (const name of readdirSync(CASES).sort())
    it(`reads ${name} as expected.json says`, async () => {
      const { text, articles } = await read(readFileSync(new URL(`${name}/input.json`, CASES)))
      expect(articles.map(shown)).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8')))
      for (const article of articles) checkRanges(text, article)
    })

  it('reads what can be read of a list that was cut off', async () => {
    const { articles } = await readText(
      '[{"uri":"urn:a","headline":"One \\"quoted\\" {word}","body_text":"First body."}, {"uri":"urn:b","headline":"Two","body_text":"Second bo',
    )
    expect(articles.map(({ headline }) => headline?.text)).toEqual(['One "quoted" {word}'])
  })

  it.each([
    ['no JSON', '{ this is no JSON }', /cannot be read as such/],
    ['JSON of something else', '{"name":"a package","version":"1.0.0","list":[1,2,3]}', /JSON without articles/],
    ['200,000 levels', '['.repeat(200_000), /cannot be read as such/],
    ['200,000 levels that end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /JSON without articles/],
    ['200,000 open strings', '{"'.repeat(200_000), /cannot be read as such/],
  ])('says what is wrong with %s', async (_, json, reason) => {
    await expect(readText(json)).rejects.toMatchObject({ name: 'UnreadableDocument', message: reason })
  })

  it('keeps words at their ranges and loses no article beside a bad one', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        fc.string(),
        async (others, words) => {
          const good = { uri: 'urn:x', headline: 'A headline', body_text: `${words}\n\nThe last line of the report.` }
          const { text, articles } = await readText(JSON.stringify([...others, good, { ...good, headline: others }]))
          for (const article of articles) checkRanges(text, article)
          expect(articles.some(({ headline }) => headline?.text === 'A headline')).toBe(true)
        },
      ),
      { numRuns: 100 },
    ))
})
