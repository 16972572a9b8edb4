import { readdirSync, readFileSync } from 'node:fs'
import type { Article, Document, Publisher } from '@daybrief/schema'
import { Article as ArticleSchema } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const CASES = new URL('./cases/', import.meta.url)

const publisher = (id: string, name: string, aliases: string[]): Publisher => ({
  id,
  name,
  aliases,
  domains: [],
  country: null,
  kind: 'unknown',
  reliability: 'F',
})
const publishers = [
  publisher('bay-wire', 'Bay Wire', ['BW']),
  publisher('riverside-news', 'Riverside News', ['Riverside Reporters Union']),
  publisher('harbour-post', 'Harbour Post', []),
]
const document: Document = {
  id: 'a'.repeat(32),
  name: 'input.txt',
  mediaType: 'text/plain',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}

/** What a person checks of an article. */
const shown = (article: Article) => ({
  lines: `${article.lines.first}-${article.lines.last}`,
  headline: article.headline?.text ?? null,
  byline: article.byline?.text ?? null,
  dateline: article.dateline?.place ?? null,
  publisher: article.publisher?.name ?? null,
  date:
    article.publishedAt === null
      ? null
      : [article.publishedAt.date, article.publishedAt.time, article.publishedAt.basis],
  language: article.language,
  boilerplate: article.boilerplate.map(({ kind, text }) => `${kind}: ${text}`),
  paragraphs: article.paragraphs.map(({ text }) => text),
})

describe('readText', () => {
  for (const name of readdirSync(CASES).sort()) {
    const text = readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8')
    it(`reads ${name} as expected.json says`, async () => {
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), 'utf8'))
      expect((await readText(document, text, { publishers })).map(shown)).toEqual(expected)
    })
    it(`gives ranges that hold the words in ${name}`, async () => {
      for (const article of await readText(document, text, { publishers })) {
        expect(ArticleSchema.parse(article)).toEqual(article)
        const evidence = [article.headline, article.byline, article.publisher, article.publishedAt].flatMap(
          (part) => part?.evidence ?? [],
        )
        const all = [
          ...article.paragraphs,
          ...article.boilerplate,
          ...evidence,
          ...(article.dateline ? [article.dateline.evidence] : []),
        ]
        for (const { range, text: words } of all) expect(text.slice(range.start, range.end)).toBe(words)
      }
    })
  }

  it('takes nothing from the day of arrival', async () => {
    const text = readFileSync(new URL('dateline-without-year/input.txt', CASES), 'utf8')
    const later = { ...document, receivedAt: '2046-01-01T00:00:00.000Z' }
    expect(await readText(later, text, { publishers })).toEqual(await readText(document, text, { publishers }))
  })

  it('says why it cut, and how sure it is', async () => {
    const text = readFileSync(new URL('many-articles/input.txt', CASES), 'utf8')
    const [first, second] = await readText(document, text, { publishers })
    expect(first?.cut).toEqual({ confidence: 1, reason: 'the file starts here' })
    expect(second?.cut.confidence).toBeGreaterThan(0.5)
    expect(second?.cut.reason).toMatch(/words/)
  })
})
