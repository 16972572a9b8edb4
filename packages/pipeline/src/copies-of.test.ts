import type { Article } from '@daybrief/schema'
import { fingerprint } from '@daybrief/similarity'
import { describe, expect, it } from 'vitest'
import { copiesOf, type EarlierTelling } from './copies-of.ts'

const FERRY = `The night ferry from Port Amber to Grey Island ran aground on a sandbank shortly after it had left the harbour on
Monday evening, the harbour master said. All sixty passengers were brought ashore in fishing boats before midnight, and
nobody was hurt. The ferry, which is 40 years old and has a crew of 12, will be pulled free with
the next high tide, he said. It is to sail again within 5 days.`
const UPDATE = FERRY.replace('sixty', 'seventy')
const SCHOOL = `The village school of Grey Island opens again in autumn after three years in which the children of the island were
taught on the mainland, the mayor said on Tuesday. Two teachers have moved to the island with their families.`

function anArticle(word: string, text: string, date: string | null = null): Article {
  const id = `${word.padEnd(32, '0')}-0001`
  const range = { start: 0, end: text.length }
  return {
    id,
    document: id.slice(0, 32),
    ordinal: 1,
    range,
    lines: { first: 1, last: 1 },
    headline: null,
    byline: null,
    dateline: null,
    publisher: null,
    publishedAt:
      date === null ? null : { date, time: null, zone: null, basis: 'dateline', confidence: 1, evidence: [] },
    language: 'en',
    address: null,
    paragraphs: [{ range, text }],
    boilerplate: [],
    cut: { confidence: 1, reason: 'the first of its document' },
  }
}

const copies = (articles: Article[], earlier: Article[] = []) =>
  copiesOf(articles, {
    fingerprints: articles.map(fingerprint),
    earlier: earlier.map((article): EarlierTelling => ({ article, fingerprint: fingerprint(article), edition: 'e-1' })),
    decisions: [],
  })

describe('copiesOf', () => {
  it('finds copies within the set, and of its first tellings those that an earlier edition had', () => {
    const [first, second, other] = [anArticle('a', FERRY), anArticle('b', FERRY), anArticle('c', SCHOOL)]
    const before = anArticle('d', FERRY)
    const { inside, outside, earlier } = copies([first, second, other], [before])
    expect(inside.map(({ article, of }) => [article, of])).toEqual([[second.id, first.id]])
    expect(outside.map(({ article, of, level }) => [article, of, level])).toEqual([[first.id, before.id, 'exact']])
    expect([...earlier]).toEqual([[before.id, 'e-1']])
  })

  it('takes what stood in an earlier edition for the first telling, whatever its date, and turns the changes round', () => {
    const before = anArticle('a', UPDATE, '2031-05-07')
    const now = anArticle('b', FERRY, '2031-05-05')
    const { outside } = copies([now], [before])
    expect(outside.map(({ article, of, level }) => [article, of, level])).toEqual([[now.id, before.id, 'version']])
    const [change] = outside[0]?.changes ?? []
    expect([change?.kind, change?.before?.text, change?.after?.text]).toEqual(['number', 'seventy', 'sixty'])
  })

  it('is the same in any order, and empty where nothing is', () => {
    const set = [anArticle('a', FERRY), anArticle('b', UPDATE), anArticle('c', SCHOOL)]
    const before = [anArticle('d', FERRY), anArticle('e', UPDATE), anArticle('f', SCHOOL)]
    expect(copies(set.toReversed(), before.toReversed())).toEqual(copies(set, before))
    expect(copies([], before)).toEqual({ inside: [], outside: [], earlier: new Map() })
  })
})
