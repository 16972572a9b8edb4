import type { Article } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { articleId, articleName, readCases } from '../cases/read-case.ts'
import { decisionOf } from '../cases/read-decisions.ts'
import { findCopies } from '../copies/find-copies.ts'
import { fingerprint } from '../copies/fingerprint.ts'
import { explainStory } from './explain-story.ts'

const cases = new Map(readCases('stories').map((one) => [one.name, one]))

/** Explains the story of an article of a case. */
function explain(
  name: string,
  article: string,
  change: (articles: Article[]) => Article[] = (same) => same,
  lines: string[] = [],
) {
  const { articles, opinions } = cases.get(name)!
  const given = change(articles)
  const copies = findCopies(given, given.map(fingerprint))
  return explainStory(articleId(article), given, { copies, opinions, decisions: lines.map(decisionOf) })
}

const VISIT = 'reports of one visit, with the opinion apart'

describe('explainStory', () => {
  it('says what each article has in common with the others, in words as they are written', () => {
    const { story, articles } = explain(VISIT, '2')
    expect(story).toBe(`story-${articleId('1')}`)
    expect(articles.map(({ article, role }) => [articleName(article), role])).toEqual([
      ['1', 'report'],
      ['2', 'report'],
      ['3', 'report'],
      ['8', 'opinion'],
    ])
    const [first] = articles
    expect(first!.headline).toBe('Okonjo opens door to joint patrols in Velia')
    expect(articleName(first!.nearest!.article)).toBe('2')
    expect(first!.nearest!.shared).toEqual(expect.arrayContaining(['Okonjo', 'patrols']))
    expect(first!.likeness).toBeLessThanOrEqual(first!.nearest!.likeness)
    expect(first!.reason).toBe(
      `It is like the other reports by ${first!.likeness!.toFixed(2)} in the mean, most like ${articleId('2')} by ${first!.nearest!.likeness.toFixed(2)}; both speak most of ${first!.nearest!.shared.join(', ')}.`,
    )
  })

  it('tells the merges in order, each with at least the likeness that was needed', () => {
    const { merges } = explain(VISIT, '1')
    expect(merges).toHaveLength(2)
    expect(merges.at(-1)!.left.concat(merges.at(-1)!.right).map(articleName).sort()).toEqual(['1', '2', '3'])
    for (const { likeness, needed } of merges) expect(likeness).toBeGreaterThanOrEqual(needed)
    expect(merges[0]!.likeness).toBeGreaterThan(0.2)
  })

  it('names copies as what they are', () => {
    const { articles } = explain('copies are one origin', '1')
    const copy = articles.find(({ article }) => article === articleId('10'))!
    expect(copy).toMatchObject({
      role: 'copy',
      reason: `A copy of ${articleId('1')}: 100 % of the shorter text stands in both.`,
    })
  })

  it('says that nothing is like a story alone, and what came nearest', () => {
    const { articles, merges, nearly } = explain(VISIT, '4')
    expect(articles).toEqual([
      {
        article: articleId('4'),
        headline: 'Harvest of lentils falls by a third in the Oru valley',
        role: 'report',
        likeness: null,
        nearest: null,
        reason: 'The only report of the story.',
      },
    ])
    expect(merges).toEqual([])
    for (const { likeness, needed, keptOutBy } of nearly) {
      expect(keptOutBy).toBe('likeness')
      expect(likeness).toBeLessThan(needed)
    }
  })

  it.each([
    [
      'numbered headlines of a series stay apart',
      '8',
      '9',
      'numbers',
      'Their headlines number different members of one series.',
    ],
    [
      'datelines apart without a common name',
      '8',
      '9',
      'datelines',
      'Their datelines differ and no name stands in both.',
    ],
  ])('says what kept out what is alike: %s', (name, article, other, hindrance, reason) => {
    const [miss] = explain(name, article).nearly
    expect(miss).toMatchObject({ story: `story-${articleId(other)}`, keptOutBy: hindrance, reason })
    expect(miss!.likeness).toBeGreaterThanOrEqual(miss!.needed)
    expect(miss!.shared.length).toBeGreaterThan(2)
  })

  it('says what time keeps out', () => {
    const later = (articles: Article[]) =>
      articles.map((article) =>
        article.id === articleId('3')
          ? { ...article, publishedAt: { ...article.publishedAt!, date: '2031-07-15' } }
          : article,
      )
    const [miss] = explain(VISIT, '1', later).nearly
    expect(miss).toMatchObject({ articles: [articleId('3')], keptOutBy: 'time' })
    expect(miss!.reason).toMatch(
      /^Too far apart in time: 0\.\d\d without dates, 0\.0\d with them, and 0\.12 is needed\.$/,
    )
  })

  it('says what an analyst decided', () => {
    const parted = explain(VISIT, '1', undefined, ['apart 3 from 1 2'])
    expect(parted.nearly[0]).toMatchObject({
      articles: [articleId('3')],
      keptOutBy: 'decision',
      reason: 'An analyst decided that they do not tell of one event.',
    })
    const joined = explain(VISIT, '4', undefined, ['together 4 5'])
    expect(joined.articles.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^An analyst decided that it belongs here; it is like the other reports by 0\.0\d in the mean/,
      ),
      expect.stringMatching(/^An analyst decided that it belongs here/),
    ])
  })

  it('says that no story has the id', () => {
    expect(() => explain(VISIT, '77')).toThrow(
      /expected the id of one of 6 stories or of an article of one, but got c+-0077/,
    )
  })
})
