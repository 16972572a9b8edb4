import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEditorial } from '@daybrief/editorial'
import { mediaTypeOf, parse } from '@daybrief/parsers'
import type { Article, Document } from '@daybrief/schema'
import { classify, compileLexicon } from '@daybrief/subjects'
import { beforeAll, describe, expect, test } from 'vitest'
import { countries } from './countries.ts'
import { topics } from './topics.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SEEDS = `${ROOT}../shared/seeds`
const DATA = `${ROOT}../shared/data`

type GoldArticle = {
  id: string
  file: string
  startLine: number
  kind: string
  countriesFocus: string[]
  topics: { iptcTop: string[] }
}

describe.skipIf(!existsSync(SEEDS))('the seeds', async () => {
  const editorial = await readEditorial(`${ROOT}editorial`)
  const lexicon = compileLexicon(editorial)
  const gold: GoldArticle[] = existsSync(SEEDS) ? JSON.parse(readFileSync(`${SEEDS}/gold.json`, 'utf8')).articles : []
  const articles = new Map<string, Article>()
  beforeAll(async () => {
    for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
      const bytes = readFileSync(`${SEEDS}/${name}`)
      const made = await parse(documentOf(name, bytes), bytes, { publishers: editorial.publishers })
      for (const article of made.articles) articles.set(`${name}:${article.lines.first}`, article)
    }
  })

  /** The broadest topic above a topic, by its IPTC name in lower case. */
  function topOf(id: string): string {
    const topic = editorial.topics.find((one) => one.id === id)!
    return topic.parent === null ? topic.name.toLowerCase() : topOf(topic.parent)
  }

  for (const row of gold) {
    test(`${row.id}: main countries, kind and heaviest topic`, () => {
      const subjects = classify(articles.get(`${row.file}:${row.startLine}`)!, lexicon)
      const main = subjects.countries.filter((one) => one.main).map(({ country }) => country)
      expect(main.toSorted()).toEqual(row.countriesFocus.toSorted())
      expect(subjects.countries.map(({ country }) => country)).not.toContain('TW')
      expect(subjects.kind.value === 'opinion').toBe(row.kind.startsWith('opinion'))
      const tops = row.topics.iptcTop.map((name) => name.replace(' incident', ''))
      expect(tops).toContain(topOf(subjects.topics[0]!.topic))
    })

    test(`${row.id}: every tag shows words that stand in the file`, () => {
      const text = readFileSync(`${SEEDS}/${row.file}`, 'utf8')
      const subjects = classify(articles.get(`${row.file}:${row.startLine}`)!, lexicon)
      const tags = [...subjects.topics, ...subjects.countries, ...subjects.watchlist, ...subjects.events]
      const shown = [...tags.map(({ evidence }) => evidence), ...subjects.names.map(({ mentions }) => mentions)]
      for (const evidence of shown) expect(evidence.length).toBeGreaterThan(0)
      for (const { range, text: words } of [...shown.flat(), ...subjects.facts.map(({ evidence }) => evidence)]) {
        expect(text.slice(range.start, range.end)).toBe(words)
      }
    })
  }
})

/** `evaluate` scores all countries of an article; the set's own measure is the main one. It may only rise. */
describe.skipIf(!existsSync(DATA))('floor', () => {
  test('Local-Global Lexicon, main country', async () => {
    const lines = readFileSync(`${DATA}/countries/lgl.jsonl`, 'utf8').split('\n').filter(Boolean)
    const rows: { id: string; title: string; text: string; countries: [string, number][] }[] = lines
      .map((line) => JSON.parse(line))
      .filter((row) => row.countries.length > 0)
    const made = await countries.predict(
      rows.map((row) => ({ ...row, countries: [] })),
      { folder: null },
    )
    const right = rows.filter((row, index) => made[index]!.countries[0] === row.countries[0]![0]).length
    expect(right / rows.length).toBeGreaterThanOrEqual(0.79)
  })
})

/** `evaluate` scores the types of incident; the set's other measure is whether a report tells one at all. */
describe.skipIf(!existsSync(DATA))('floor', () => {
  test('daily reports, relevant or not', async () => {
    const lines = readFileSync(`${DATA}/topics/fbis-incidents.jsonl`, 'utf8').split('\n').filter(Boolean)
    const rows: { id: string; text: string; labels: string[] }[] = lines.map((line) => JSON.parse(line))
    const made = await topics.predict(
      rows.map((row) => ({ ...row, labels: [] })),
      { folder: null },
    )
    const both = rows.filter(({ labels }, index) => labels.length > 0 && made[index]!.labels.length > 0).length
    const [gold, ours] = [rows, made].map((all) => all.filter(({ labels }) => labels.length > 0).length)
    expect((2 * both) / (gold! + ours!)).toBeGreaterThanOrEqual(0.85)
  })
})

function documentOf(name: string, bytes: Uint8Array): Document {
  return {
    id: createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 32),
    name,
    mediaType: mediaTypeOf(bytes, name),
    arrival: 'file',
    address: null,
    charset: null,
    container: null,
    receivedAt: '1970-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
}
