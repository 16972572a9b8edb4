import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleName, readCases } from './cases/read-case.ts'
import { findCopies } from './find-copies.ts'
import { fingerprint } from './fingerprint.ts'

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
})
