import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inventedWire } from '../cases/invented-wire.ts'
import { articleId, readCases } from '../cases/read-case.ts'
import { bandsOf } from './bands-of.ts'
import { fingerprint } from './fingerprint.ts'
import { minhash } from './minhash.ts'
import { resemblance } from './resemblance.ts'
import { shingles } from './shingles.ts'

const [model] = readCases('copies')
const article = (text: string) => ({
  ...model!.articles[0]!,
  id: articleId('1'),
  headline: null,
  paragraphs: [{ range: { start: 0, end: text.length }, text }],
})
const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ')
const bands = (text: string) => bandsOf(fingerprint(article(text)))
const shared = (left: number[], right: number[]) => left.filter((key) => right.includes(key)).length

describe('bandsOf', () => {
  it('gives at most 33 keys, unsigned 32 bit, each once', () => {
    for (const report of inventedWire(200)) {
      const keys = bandsOf(fingerprint(report))
      expect(keys.length).toBeLessThanOrEqual(33)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true)
    }
  })

  it('lets texts meet that are much alike, and no others', () => {
    expect(shared(bands(words(300)), bands(words(300, 100)))).toBeGreaterThan(0)
    expect(shared(bands(words(300)), bands(words(300, 300)))).toBe(0)
  })

  it('lets short texts meet when all words are the same', () => {
    expect(bands('Weather: rain.')).toEqual(bands('WEATHER rain'))
    expect(bands('Weather: rain.')).toHaveLength(1)
    expect(shared(bands('Weather: rain.'), bands('Weather: sun.'))).toBe(0)
  })

  it('gives no key to a text without words', () => {
    expect(bands('***')).toEqual([])
  })

  it('never changes from one version to the next: stores keep it', () => {
    expect(bands(words(40)).slice(0, 3)).toMatchInlineSnapshot(`
      [
        1175530214,
        564095950,
        1633696485,
      ]
    `)
  })
})

const REISSUES = new URL('../../../../../shared/data/copies/reuters-versions.jsonl', import.meta.url)

describe.skipIf(!existsSync(REISSUES))('bandsOf on re-issues of wire reports', () => {
  it('lets 98 of 100 pairs with a Jaccard of .3 or more meet', () => {
    const texts = readFileSync(REISSUES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; text: string; date: string })
      .map(({ title, text, date }) => ({
        day: date.slice(0, 10),
        words: `${title}\n${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
      }))
      .filter(({ words }) => words.length >= 30)
      .map(({ day, words }) => ({ day, shingles: shingles(words) }))
      .map((text) => ({
        ...text,
        keys: new Set(bandsOf({ article: '', exact: '0', words: 30, minhash: [...minhash(text.shingles)] })),
      }))
    let [pairs, met] = [0, 0]
    for (const sameDay of Map.groupBy(texts, ({ day }) => day).values()) {
      for (const [at, left] of sameDay.entries()) {
        for (const right of sameDay.slice(0, at)) {
          if (resemblance(left.shingles, right.shingles).jaccard < 0.3) continue
          pairs++
          if ([...left.keys].some((key) => right.keys.has(key))) met++
        }
      }
    }
    expect(pairs).toBeGreaterThan(200)
    expect(met / pairs).toBeGreaterThanOrEqual(0.98)
  })
})
