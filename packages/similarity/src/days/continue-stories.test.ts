import type { Article, KnownStory } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleId, articleName, readCases } from '../cases/read-case.ts'
import { decisionOf } from '../cases/read-decisions.ts'
import { findCopies } from '../copies/find-copies.ts'
import { fingerprint } from '../copies/fingerprint.ts'
import { findStories } from '../stories/find-stories.ts'
import { continueStories } from './continue-stories.ts'

const articles = readCases('days')[0]!.articles
const of = (...names: number[]) => names.map((name) => articles.find(({ id }) => id === articleId(String(name)))!)
const story = (name: number) => `story-${articleId(String(name))}`

/** Makes the edition of a day of June 2031 of some articles, knowing what earlier ones left. */
function edition(
  day: number,
  given: readonly Article[],
  { known = [], lines = [] }: { known?: KnownStory[]; lines?: string[] } = {},
) {
  const date = `2031-06-${String(day).padStart(2, '0')}`
  const decisions = lines.map(decisionOf)
  const copies = findCopies(given, given.map(fingerprint))
  const stories = findStories(given, { copies, opinions: new Set(), decisions })
  const plan = { id: `plan-${date}`, plan: 'plan', date, closesAt: `${date}T18:00:00.000Z` }
  return continueStories(stories, { articles: given, known, edition: plan, decisions })
}

const named = ({ stories }: ReturnType<typeof edition>) =>
  Object.fromEntries(stories.map(({ id, articles }) => [articleName(id), articles.map(articleName).join(' ')]))
const logged = ({ changes }: ReturnType<typeof edition>) =>
  changes.map(({ kind, story, other }) => `${articleName(story)} ${kind} ${articleName(other)}`)

const first = edition(4, of(1, 2, 4, 5))

describe('continueStories', () => {
  it('gives new stories their own ids and the day of the edition, and keeps what knows them again', () => {
    expect(named(first)).toEqual({ 1: '1 2', 4: '4', 5: '5' })
    expect(first.stories.map(({ firstSeen }) => firstSeen)).toEqual(['2031-06-04', '2031-06-04', '2031-06-04'])
    expect(first.changes).toEqual([])
    const [visit] = first.known
    expect(visit).toMatchObject({ id: story(1), firstSeen: '2031-06-04', lastSeen: '2031-06-04', tellings: 2 })
    expect(visit!.newest).toBe('2031-06-04')
    expect(visit!.articles).toEqual(
      [1, 2].map((name) => ({ article: articleId(String(name)), edition: 'plan-2031-06-04' })),
    )
    expect(visit!.terms.map(([term]) => term).slice(0, 12)).toEqual(expect.arrayContaining(['okonjo', 'patrol']))
  })

  it('knows a story again by its words, and says by which', () => {
    const second = edition(5, of(3, 6), { known: first.known })
    expect(named(second)).toEqual({ 1: '3', 6: '6' })
    expect(second.stories.map(({ firstSeen }) => firstSeen)).toEqual(['2031-06-04', '2031-06-05'])
    expect(logged(second)).toEqual(['1 continued 1'])
    expect(second.changes[0]!.reason).toMatch(
      /^Goes on from what was told until 2031-06-04: the likeness is 0\.\d\d and 0\.18 is enough; both speak most of .*Okonjo/,
    )
    expect(second.known.find(({ id }) => id === story(1))).toMatchObject({
      firstSeen: '2031-06-04',
      lastSeen: '2031-06-05',
      tellings: 3,
      newest: '2031-06-05',
    })
    expect(second.known).toHaveLength(2)
  })

  it('does not know a story again that was last told more than four weeks before', () => {
    const known = first.known.map((one) => ({ ...one, newest: null }))
    expect(named(edition(30, of(3), { known: known.map((one) => ({ ...one, lastSeen: '2031-06-02' })) }))).toEqual({
      1: '3',
    })
    expect(named(edition(30, of(3), { known: known.map((one) => ({ ...one, lastSeen: '2031-06-01' })) }))).toEqual({
      3: '3',
    })
  })

  it('takes one known story into the older when a report belongs to both, once', () => {
    const before = edition(3, of(1, 4, 5, 6, 8)).known
    const apart = edition(4, of(2), { lines: ['apart 1 from 2'], known: before }).known
    const both = edition(5, of(3), { known: [...apart, ...before] })
    expect(named(both)).toEqual({ 1: '3' })
    expect(logged(both).sort()).toEqual(['1 continued 2', '1 merged 1'])
    expect(both.changes[1]!.reason).toMatch(
      /^Told as a story of its own until 2031-06-03; now one with it: the likeness/,
    )
    expect(both.known[0]!.articles.map(({ article }) => articleName(article))).toEqual(['1', '2', '3'])
    const next = edition(6, of(7), { known: [...before, ...apart, ...both.known] })
    expect(logged(next)).toEqual(['1 continued 1'])
  })

  it('leaves a known story to the nearest of two, and says that the other split off', () => {
    const known = edition(3, of(1, 4, 5, 6, 8)).known
    const parted = edition(5, of(2, 3), { known, lines: ['apart 2 from 3'] })
    expect(named(parted)).toEqual({ 1: '2', 3: '3' })
    expect(logged(parted)).toEqual(['1 continued 1', '3 split 1'])
    expect(parted.changes[1]!.reason).toMatch(/^Split off: the likeness is .* but that story goes on in story-/)
  })

  it('keeps the id of the story an article stood in before, when the edition is made anew', () => {
    const anew = edition(5, of(2, 3, 4), { known: first.known })
    expect(named(anew)).toEqual({ 1: '2 3', 4: '4' })
    expect(anew.changes.find(({ story: id }) => id === story(4))!.reason).toContain(
      `its article ${articleId('4')} stood in`,
    )
    expect(anew.known.find(({ id }) => id === story(4))).toMatchObject({ tellings: 1 })
    expect(anew.known.find(({ id }) => id === story(1))).toMatchObject({ tellings: 3 })
  })

  it('obeys analysts over the days', () => {
    const apart = edition(5, of(3), { known: first.known, lines: ['apart 3 from 1'] })
    expect(named(apart)).toEqual({ 3: '3' })
    expect(logged(apart)).toEqual(['3 decided 1'])
    expect(apart.changes[0]!.reason).toMatch(
      /^Kept apart: an analyst decided that they do not tell of one event, although/,
    )
    const together = edition(5, of(6), { known: first.known, lines: ['together 4 6'] })
    expect(named(together)).toEqual({ 4: '6' })
    expect(logged(together)).toEqual(['4 decided 4'])
  })

  it('joins known stories that an analyst says are one, as soon as one of them goes on', () => {
    const both = edition(5, of(3), { known: first.known, lines: ['together 1 5'] })
    expect(named(both)).toEqual({ 1: '3' })
    expect(logged(both)).toEqual(['1 continued 1', '1 decided 5'])
    expect(both.changes[1]!.reason).toMatch(
      /^Told as a story of its own until 2031-06-04; now one with it: an analyst decided that they tell of one event/,
    )
    expect(both.known[0]!.articles.map(({ article }) => articleName(article))).toEqual(['1', '2', '5', '3'])
    expect(logged(edition(5, of(6), { known: first.known, lines: ['together 1 5'] }))).toEqual([])
  })

  it('is a function of the sets, whatever the order', () => {
    const today = of(2, 3, 6, 7)
    const copies = findCopies(today, today.map(fingerprint))
    const stories = findStories(today, { copies, opinions: new Set() })
    const known = [...first.known, ...edition(3, of(8)).known]
    const plan = { id: 'plan-2031-06-05', plan: 'plan', date: '2031-06-05', closesAt: '2031-06-05T18:00:00.000Z' }
    const expected = continueStories(stories, { articles: today, known, edition: plan })
    const whole = { minLength: 0 }
    fc.assert(
      fc.property(
        fc.shuffledSubarray(stories, { ...whole, minLength: stories.length }),
        fc.shuffledSubarray(today, { ...whole, minLength: today.length }),
        fc.shuffledSubarray(known, { ...whole, minLength: known.length }),
        (stories, articles, known) => {
          expect(continueStories(stories, { articles, known, edition: plan })).toEqual(expected)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('gives each story one id, whatever was known', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(articles, { minLength: 1 }), { minLength: 1, maxLength: 5 }), (days) => {
        const known = new Map<string, KnownStory>()
        for (const [day, given] of days.entries()) {
          const made = edition(day + 3, given, { known: [...known.values()] })
          expect(new Set(made.stories.map(({ id }) => id)).size).toBe(made.stories.length)
          expect(made.known.map(({ id }) => id).sort()).toEqual(made.stories.map(({ id }) => id).sort())
          for (const one of made.known) known.set(one.id, one)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('says which article is missing', () => {
    const stories = findStories(of(1), { copies: [], opinions: new Set() })
    const plan = { id: 'plan-2031-06-05', plan: 'plan', date: '2031-06-05', closesAt: '2031-06-05T18:00:00.000Z' }
    expect(() => continueStories(stories, { articles: [], known: [], edition: plan })).toThrow(
      /article c+-0001 of story-/,
    )
  })
})
