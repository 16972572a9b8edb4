import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleName, readCases } from '../cases/read-case.ts'
import { findCopies } from '../copies/find-copies.ts'
import { fingerprint } from '../copies/fingerprint.ts'
import { findStories } from './find-stories.ts'

/** Origins as the first article and its copies, in one line. */
type Expected = { articles: string[]; origins: string[]; opinions: string[] }[]

const cases = readCases<Expected>('stories').map((one) => ({
  ...one,
  copies: findCopies(one.articles, one.articles.map(fingerprint)),
}))

describe('findStories', () => {
  it.each(cases)('$name', ({ articles, copies, opinions, expected }) => {
    const stories = findStories(articles, { copies, opinions })
    expect(
      stories.map((story) => ({
        articles: story.articles.map(articleName),
        origins: story.origins.map((origin) => [origin.article, ...origin.copies].map(articleName).join(' ')),
        opinions: story.opinions.map(articleName),
      })),
    ).toEqual(expected)
    for (const { id, articles } of stories) expect(id).toBe(`story-${articles[0]}`)
  })

  it('is a function of the set, whatever the order', () => {
    for (const { articles, copies, opinions } of cases) {
      const expected = findStories(articles, { copies, opinions })
      fc.assert(
        fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
          expect(findStories(shuffled, { copies, opinions })).toEqual(expected)
        }),
        { numRuns: 20 },
      )
    }
  })

  it('puts each article of any set into exactly one story', () => {
    const everything = cases.flatMap(({ articles }, set) =>
      articles.map((article) => ({ ...article, id: `${String(set).repeat(32).slice(0, 32)}-${article.id.slice(-4)}` })),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(everything), (some) => {
        const copies = findCopies(some, some.map(fingerprint))
        const stories = findStories(some, { copies, opinions: new Set() })
        expect(stories.flatMap(({ articles }) => articles).sort()).toEqual(some.map(({ id }) => id).sort())
        for (const { articles, origins } of stories) {
          expect(origins.flatMap(({ article, copies }) => [article, ...copies]).sort()).toEqual([...articles].sort())
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives no story for no articles', () => {
    expect(findStories([], { copies: [], opinions: new Set() })).toEqual([])
  })
})
