import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Article, Document, Publisher } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'

/** Real input files with their gold, beside the repository where they may be read; they are no part of it. */
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url)

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
  publisher('camboja-news', 'CamboJA News', ['Cambodian Journalists Alliance Association']),
  publisher('fresh-news', 'Fresh News', ['FN']),
  publisher('associated-press', 'Associated Press', ['AP']),
  publisher('agence-kampuchea-presse', 'Agence Kampuchea Presse', ['AKP']),
  publisher('dap-news', 'Dap-news', []),
]

type Gold = {
  id: string
  file: string
  startLine: number
  endLine: number
  headline: string | null
  byline: string | null
  publisher: string | null
  date: string | null
  dateBasis: string
  boilerplate: { lines: [number, number]; text?: string }[]
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** One names the other: gold writes `Fresh News (FN)` for Fresh News. */
const same = (found: string | undefined, gold: string | null) =>
  gold === null
    ? found === undefined
    : found !== undefined && (words(gold).includes(words(found)) || words(found).includes(words(gold)))

const documentOf = (name: string, size: number): Document => ({
  id: 'b'.repeat(32),
  name,
  mediaType: 'text/plain',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size,
})

describe.skipIf(!existsSync(SEEDS))('the seeds', async () => {
  const gold: Gold[] = existsSync(SEEDS) ? JSON.parse(readFileSync(new URL('gold.json', SEEDS), 'utf8')).articles : []
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []
  const found = new Map<string, Article>()
  const texts = new Map<string, string>()
  let count = 0
  for (const file of files) {
    const bytes = readFileSync(new URL(file, SEEDS))
    const { text, articles } = await parse(documentOf(file, bytes.length), bytes, { publishers })
    texts.set(file, text)
    count += articles.length
    for (const article of articles) found.set(`${file}:${article.lines.first}`, article)
  }

  it('holds as many articles as its gold', () => expect(count).toBe(gold.length))

  for (const { id, file, startLine, endLine, headline, byline, publisher, date, dateBasis, boilerplate } of gold) {
    describe(id, () => {
      const article = found.get(`${file}:${startLine}`)

      it('stands on its lines', () => expect(article?.lines).toEqual({ first: startLine, last: endLine }))
      it('has its headline, byline and publisher, and none where there is none', () => {
        expect(same(article?.headline?.text, headline), `${article?.headline?.text}`).toBe(true)
        expect(same(article?.byline?.text, byline), `${article?.byline?.text}`).toBe(true)
        expect(same(article?.publisher?.name, publisher), `${article?.publisher?.name}`).toBe(true)
      })
      it('has its date, or none where that must be inferred', () => {
        const dated = article?.publishedAt?.date ?? null
        if (dateBasis.startsWith('explicit')) expect(dated).toBe(date)
        else expect([date, null]).toContain(dated)
      })
      it('has no boilerplate in its paragraphs', () => {
        const lines = (texts.get(file) ?? '').split('\n')
        for (const { lines: range, text } of boilerplate) {
          const cut = text === undefined || range[0] !== range[1] ? lines.slice(range[0] - 1, range[1]) : [text]
          for (const line of cut.map((line) => line.trim()).filter((line) => line.length >= 3)) {
            expect(
              article?.paragraphs.filter(
                (paragraph) => paragraph.text.endsWith(line) || paragraph.text.startsWith(line),
              ),
            ).toEqual([])
          }
        }
      })
    })
  }
})
