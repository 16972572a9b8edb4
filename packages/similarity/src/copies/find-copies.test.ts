import type { Decision } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleId, articleName, readCases } from '../cases/read-case.ts'
import { findCopies } from './find-copies.ts'
import { fingerprint } from './fingerprint.ts'
import { versionChanges } from './version-changes.ts'

type Expected = { article: string; of: string; level: string }[]

const cases = readCases<Expected>('copies')

describe('findCopies', () => {
  it.each(cases)('$name', ({ articles, expected }) => {
    const copies = findCopies(articles, articles.map(fingerprint))
    expect(
      copies.map(({ article, of, level }) => ({ article: articleName(article), of: articleName(of), level })),
    ).toEqual(expected)
  })

  it('is a function of the set, whatever the order', () => {
    for (const { articles } of cases) {
      const expected = findCopies(articles, articles.map(fingerprint))
      const orders = fc.tuple(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.shuffledSubarray(articles.map(fingerprint), { minLength: articles.length }),
      )
      fc.assert(
        fc.property(orders, ([shuffled, prints]) => {
          expect(findCopies(shuffled, prints)).toEqual(expected)
        }),
        { numRuns: 10 },
      )
    }
  })

  it('says which article has no fingerprint', () => {
    const [{ articles }] = cases as [(typeof cases)[0]]
    expect(() => findCopies(articles, [])).toThrow(`article ${articles[0]!.id} has none`)
  })

  it('says what a version changes, and nothing of other copies', () => {
    for (const { articles } of cases) {
      const byId = new Map(articles.map((article) => [article.id, article]))
      for (const { article, of, level, changes } of findCopies(articles, articles.map(fingerprint))) {
        expect(changes).toEqual(level === 'version' ? versionChanges(byId.get(of)!, byId.get(article)!) : [])
      }
    }
  })

  it('reads fingerprints one by one, from wherever they come', () => {
    for (const { articles } of cases) {
      const prints = articles.map(fingerprint)
      expect(findCopies(articles, prints.values())).toEqual(findCopies(articles, prints))
    }
  })
})

describe('findCopies with decisions', () => {
  /** 2 is a near copy of 1, and 3 has the words of 2. */
  const { articles } = cases.find(({ name }) => name === 'a copy of a copy is one origin')!
  const decide = (article: string, from: string, others: Partial<Decision> = {}): Decision => ({
    id: `${article}${from}`.padEnd(16, '0'),
    kind: 'not-a-copy',
    articles: [articleId(article)],
    from: [articleId(from)],
    subject: null,
    sides: [],
    by: null,
    at: '2031-03-05T06:00:00Z',
    note: null,
    withdrawnAt: null,
    ...others,
  })
  const found = (...decisions: Decision[]) =>
    findCopies(articles, articles.map(fingerprint), { decisions }).map(
      ({ article, of, level }) => `${articleName(article)} ${level} ${articleName(of)}`,
    )

  it.each([
    ['2 no copy of 1: 3 stays with 2', [decide('2', '1')], ['3 exact 2']],
    ['the same the other way round', [decide('1', '2')], ['3 exact 2']],
    ['3 no copy of 2: it is not joined through 1 either', [decide('3', '2')], ['2 near 1']],
    ['3 no copy of 1: it is not joined through 2 either', [decide('3', '1')], ['2 near 1']],
    ['each of its own', [decide('2', '1'), decide('3', '2'), decide('3', '1')], []],
    ['3 may be a copy of 2 once 2 is none of 1', [decide('3', '1'), decide('2', '1')], ['3 exact 2']],
    ['withdrawn', [decide('2', '1', { withdrawnAt: '2031-03-06T06:00:00Z' })], ['2 near 1', '3 exact 2']],
    ['of another kind', [decide('2', '1', { kind: 'apart' })], ['2 near 1', '3 exact 2']],
    ['on articles of other days', [decide('2', '9'), decide('8', '1')], ['2 near 1', '3 exact 2']],
  ])('%s', (_, decisions, expected) => {
    expect(found(...decisions)).toEqual(expected)
  })

  it('never joins what was ruled out, whatever was ruled', () => {
    const pair = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('1', '2', '3')).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
        const copies = findCopies(articles, articles.map(fingerprint), {
          decisions: pairs.map(([a, b]) => decide(a, b)),
        })
        const parents = new Map(copies.map(({ article, of }) => [article, of]))
        const origin = (id: string): string => (parents.has(id) ? origin(parents.get(id)!) : id)
        for (const [a, b] of pairs) expect(origin(articleId(a))).not.toBe(origin(articleId(b)))
      }),
    )
  })
})
