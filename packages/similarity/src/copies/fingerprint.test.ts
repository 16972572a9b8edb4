import { describe, expect, it } from 'vitest'
import { articleId, readCases } from '../cases/read-case.ts'
import { fingerprint, SHORTEST_COMPARED } from './fingerprint.ts'
import { SIGNATURE_SIZE } from './minhash.ts'

const [model] = readCases('copies')
const article = (headline: string | null, ...paragraphs: string[]) => ({
  ...model!.articles[0]!,
  id: articleId('1'),
  headline: headline === null ? null : { text: headline, basis: 'line' as const, confidence: 1, evidence: [] },
  paragraphs: paragraphs.map((text) => ({ range: { start: 0, end: text.length }, text })),
})
const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ')

describe('fingerprint', () => {
  it('is the same for the same words, however they are set', () => {
    const plain = fingerprint(article('Two Bridges Closed', 'The river rose. Nobody was hurt.'))
    const set = fingerprint(article(null, 'TWO  BRIDGES', '“closed”:', 'the river rose – nobody was hurt'))
    expect(set).toEqual(plain)
    expect(plain.words).toBe(9)
    expect(plain.exact).toMatch(/^[0-9a-f]{32}$/)
  })

  it('takes letters and digits in their compatible form (NFKC)', () => {
    expect(fingerprint(article('ＦＬＯＯＤ ２')).exact).toBe(fingerprint(article('flood 2')).exact)
  })

  it('changes with any word', () => {
    expect(fingerprint(article('Nobody hurt')).exact).not.toBe(fingerprint(article('Somebody hurt')).exact)
  })

  it('keeps no signature of a text too short to be compared', () => {
    expect(fingerprint(article(words(SHORTEST_COMPARED - 1))).minhash).toEqual([])
    expect(fingerprint(article(words(SHORTEST_COMPARED))).minhash).toHaveLength(SIGNATURE_SIZE)
  })

  it('never changes from one version to the next: stores keep it', () => {
    const { exact, minhash } = fingerprint(article(words(40)))
    expect({ exact, minhash: minhash.slice(0, 3) }).toMatchInlineSnapshot(`
      {
        "exact": "6aa4f8b33d2df8eb0621e2c5b612a3a3",
        "minhash": [
          37522763,
          69203841,
          338303068,
        ],
      }
    `)
  })
})
