/**
 * The real input files and what a person found in them (`gold.json`), where the folder exists: what a desk would check by
 * hand. The files are nobody's here to publish, so they stand outside the repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { verify } from '@daybrief/briefing'
import { documentOf } from '@daybrief/intake'
import type { Article, Briefing, Statement } from '@daybrief/schema'
import { openStore } from '@daybrief/worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBriefing } from '../../apps/cli/src/commands/run.ts'
import { INPUTS } from './inputs.ts'
import { inTemporaryFolder } from './make.ts'

type GoldArticle = {
  id: string
  file: string
  startLine: number
  endLine: number
  headline: string | null
  byline: string | null
  publisher: string | null
  date: string | null
  dateBasis: string
  kind: string
  boilerplate: { lines: [number, number]; type: string }[]
}
type Gold = { articles: GoldArticle[]; stories: { id: string; articles: string[]; linkedOpinion?: string[] }[] }

const set = INPUTS.find(({ name }) => name === 'seeds')
const goldFile = resolve(import.meta.dirname, '../../../shared/seeds/gold.json')
/** Marks inside a paragraph or a headline: the rest of their line is the report's. */
const WITHIN_A_LINE = [
  'dateline-prefix',
  'kicker',
  'headline-suffix',
  'publisher-mark at the end of the last paragraph',
]

describe.skipIf(set === undefined || !existsSync(goldFile))('the seeds', () => {
  let briefing: Briefing
  let articles: Article[]
  let texts: Map<string, string>
  let gold: Gold
  const names = new Map<string, string>()

  beforeAll(async () => {
    gold = JSON.parse(readFileSync(goldFile, 'utf8'))
    await inTemporaryFolder(async (folder) => {
      const store = join(folder, 'store')
      const made = await makeBriefing(set?.files ?? [], {
        edition: 'southeast-asia',
        date: '2024-06-08',
        store,
        out: join(folder, 'out'),
      })
      briefing = made.briefing
      const opened = await openStore(store, { now: new Date() })
      const documents = await opened.allDocuments()
      for (const { id, name } of documents) names.set(id, name)
      articles = await opened.articlesOf(documents.map(({ id }) => id))
      texts = await opened.texts(documents.map(({ id }) => id))
      await opened.close()
    })
  }, 60_000)

  const find = ({ file, startLine }: GoldArticle) =>
    articles.find((article) => names.get(article.document) === file && article.lines.first === startLine)
  const plain = (text: string | null | undefined) =>
    (text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const statements = () => {
    const found: Statement[] = []
    JSON.stringify(briefing, (_, value) => {
      if (value && typeof value === 'object' && 'citation' in value && 'supporters' in value) found.push(value)
      return value
    })
    return found
  }

  it('hold the articles of gold, by first and last line', () =>
    expect(articles.map(({ document, lines }) => [names.get(document), lines.first, lines.last]).sort()).toEqual(
      gold.articles.map(({ file, startLine, endLine }) => [file, startLine, endLine]).sort(),
    ))

  it('have the headlines, bylines and publishers of gold, and unknown where gold has none', () => {
    for (const wanted of gold.articles) {
      const found = find(wanted)
      const suffix = /\s*\([A-Z]+\)$/
      expect([wanted.id, plain(found?.headline?.text.replace(suffix, ''))]).toEqual([
        wanted.id,
        plain(wanted.headline?.replace(suffix, '')),
      ])
      expect([wanted.id, plain(wanted.byline).includes(plain(found?.byline?.text)), found?.byline === null]).toEqual([
        wanted.id,
        true,
        wanted.byline === null,
      ])
      const name = plain(found?.publisher?.name)
      expect([wanted.id, plain(wanted.publisher).includes(name), name === '']).toEqual([
        wanted.id,
        true,
        wanted.publisher === null,
      ])
    }
  })

  it('have dates that are right where they are explicit, and right or unknown elsewhere', () => {
    for (const wanted of gold.articles) {
      const date = find(wanted)?.publishedAt?.date ?? null
      const explicit = /^explicit|^dateline/.test(wanted.dateBasis)
      if (explicit) expect([wanted.id, date]).toEqual([wanted.id, wanted.date])
      else expect([wanted.id, [wanted.date, null]]).toEqual([wanted.id, expect.arrayContaining([date])])
    }
  })

  it('make one story of the visit with the opinion apart, and leave the other nine alone', () => {
    const byGold = new Map(gold.articles.map((article) => [article.id, find(article)?.id]))
    const expected = gold.stories.map((story) =>
      [...story.articles, ...(story.linkedOpinion ?? [])].map((id) => byGold.get(id)).sort(),
    )
    const sections = [...briefing.stories, ...briefing.outside, ...briefing.older]
    expect(sections.map((section) => [...section.articles].sort()).sort()).toEqual(expected.sort())
    const opinion = byGold.get('a05')
    const [visit] = sections.filter((section) => section.articles.includes(opinion ?? ''))
    expect(visit?.opinions.map(({ article }) => article)).toEqual([opinion])
    expect(visit?.origins).toBe(4)
    for (const part of [
      visit?.summary,
      visit?.agreed,
      visit?.single,
      visit?.differences.flatMap(({ sides }) => sides.map(({ statement }) => statement)),
    ]) {
      expect(part?.filter(({ citation }) => citation.article === opinion)).toEqual([])
    }
  })

  it('give no statement from a line of boilerplate', () => {
    const lines = new Set(
      gold.articles.flatMap(({ file, boilerplate }) =>
        boilerplate
          .filter(({ type }) => !WITHIN_A_LINE.some((within) => type.startsWith(within)))
          .flatMap(({ lines: [first, last] }) =>
            Array.from({ length: last - first + 1 }, (_, at) => `${file}:${first + at}`),
          ),
      ),
    )
    expect(lines.size).toBeGreaterThan(9)
    const cited = statements().flatMap(({ citation, supporters }) => [citation, ...supporters])
    expect(cited.filter(({ document, line }) => lines.has(`${names.get(document)}:${line}`))).toEqual([])
  })

  it('give statements that stand word for word where they say', () => {
    expect(statements().length).toBeGreaterThan(30)
    for (const { text, citation } of statements())
      expect(texts.get(citation.document)?.slice(citation.range.start, citation.range.end)).toBe(text)
    expect(verify(briefing, texts)).toEqual([])
  })

  it('are all accounted for', () => {
    expect(briefing.counts).toMatchObject({ documents: 5, processed: 5, articles: 14, stories: 10, unverified: 0 })
    expect(briefing.documents.map(({ name, articles }) => [name, articles]).sort()).toEqual(
      Object.entries(Object.groupBy(gold.articles, ({ file }) => file))
        .map(([file, all]) => [file, all?.length])
        .sort(),
    )
    for (const { reason, use } of briefing.articles) expect([use, reason]).not.toContain('')
    expect(new Set(briefing.articles.map(({ id }) => id)).size).toBe(14)
  })
})

describe('the id of a document', () => {
  it('changes with one byte of it', () => {
    const of = (text: string) =>
      documentOf(
        { name: 'a.txt', bytes: new TextEncoder().encode(text), arrival: 'file', address: null, charset: null },
        { mediaType: 'text/plain', receivedAt: '2025-01-01T00:00:00.000Z' },
      ).id
    expect(of('one')).not.toBe(of('onf'))
  })
})
