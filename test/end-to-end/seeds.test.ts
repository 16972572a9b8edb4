/**
 * The real input files and what a person found in them (`gold.json`), where the folder exists: what a desk would check by
 * hand. The files are nobody's here to publish, so they stand outside the repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { verify } from '@daybrief/briefing'
import { documentOf } from '@daybrief/intake'
import { formats } from '@daybrief/renderers'
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
type Gold = {
  articles: GoldArticle[]
  stories: { id: string; articles: string[]; linkedOpinion?: string[] }[]
  facts: { id: string; story: string; support: [string, number][]; status: string }[]
  conflicts: { id: string; claims: { article: string; lines: number[] }[] }[]
  briefingOrder: string[]
}

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
  const idOf = (goldId: string | undefined) => {
    const one = gold.articles.find(({ id }) => id === goldId)
    return (one && find(one)?.id) ?? ''
  }
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

  it('weigh the stories in the order a duty officer gave them', () => {
    const order = [...briefing.stories, ...briefing.outside, ...briefing.older]
      .toSorted((a, b) => b.weight.total - a.weight.total)
      .map((section) => gold.stories.find((story) => section.articles.includes(idOf(story.articles[0])))?.id ?? '')
    expect(order.toSorted()).toEqual(gold.briefingOrder.toSorted())
    expect(spearman(order, gold.briefingOrder)).toBeGreaterThanOrEqual(0.9)
  })

  it('show where the reports of the visit differ, and what they agree on', () => {
    const visit = briefing.stories[0]!
    const shown = gold.conflicts.filter(({ claims }) =>
      visit.differences.some(
        ({ sides }) =>
          claims.filter(({ article, lines }) =>
            sides.some(
              ({ statement: { citation } }) => citation.article === idOf(article) && lines.includes(citation.line),
            ),
          ).length > 1,
      ),
    )
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['c01', 'c02', 'c03', 'c04', 'c06', 'c11', 'c12']))
    expect(visit.differences).toHaveLength(shown.length)

    const told = new Set(
      [
        visit.headline,
        ...visit.summary,
        ...visit.agreed,
        ...visit.single,
        ...visit.opinions.flatMap((one) => one.statements),
      ]
        .concat(visit.differences.flatMap(({ sides }) => sides.map(({ statement }) => statement)))
        .flatMap(({ citation, supporters }) => [citation, ...supporters])
        .map(({ article, line }) => `${article}:${line}`),
    )
    const facts = gold.facts.filter(({ story }) => story === gold.briefingOrder[0])
    const covered = facts.filter(({ support }) =>
      support.some(([article, line]) => told.has(`${idOf(article)}:${line}`)),
    )
    expect(covered.length / facts.length).toBeGreaterThanOrEqual(0.7)
  })

  it('are told in at most 1,100 words before the appendix', () => {
    const text = formats.text.render(briefing)
    const before = text.slice(0, text.indexOf('APPENDIX'))
    expect(before.split(/\s+/).length).toBeGreaterThan(500)
    expect(before.split(/\s+/).length).toBeLessThanOrEqual(1100)
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

/** Spearman's rank correlation of two orders of the same names. */
function spearman(one: string[], other: string[]): number {
  const squares = one.reduce((sum, name, place) => sum + (place - other.indexOf(name)) ** 2, 0)
  return 1 - (6 * squares) / (one.length * (one.length ** 2 - 1))
}

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
