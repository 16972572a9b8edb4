import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleName, readCases } from '../cases/read-case.ts'
import { decisionOf, readDecisions } from '../cases/read-decisions.ts'
import { findCopies } from '../copies/find-copies.ts'
import { fingerprint } from '../copies/fingerprint.ts'
import { findStories } from './find-stories.ts'

const cases = readCases<string[][]>('decisions').map((one) => ({
  ...one,
  decisions: readDecisions(one.name),
  copies: findCopies(one.articles, one.articles.map(fingerprint)),
}))

describe('decisions about stories', () => {
  it.each(cases)('$name', ({ articles, copies, opinions, decisions, expected }) => {
    const stories = findStories(articles, { copies, opinions, decisions })
    expect(stories.map((story) => story.articles.map(articleName))).toEqual(expected)
  })

  const { articles, copies, opinions } = cases.find(({ opinions }) => opinions.size > 0)!
  const names = articles.map(({ id }) => articleName(id))
  const some = fc.subarray(names, { minLength: 1, maxLength: 4 })
  const line = fc.oneof(
    some.map((together) => `together ${together.join(' ')}`),
    fc.tuple(some, some).map(([apart, from]) => `apart ${apart.join(' ')} from ${from.join(' ')}`),
  )

  it('is obeyed whatever else was decided before it, and in any order of arrival', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer(), (lines, seed) => {
        const decisions = lines.map(decisionOf)
        const stories = findStories(articles, { copies, opinions, decisions })
        const storyOf = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story.id])))
        const last = decisions.at(-1)!
        if (last.kind === 'together') expect(new Set(last.articles.map((id) => storyOf.get(id))).size).toBe(1)
        else {
          const theirs = last.from.filter((id) => !last.articles.includes(id)).map((id) => storyOf.get(id))
          const ours = last.articles.filter((id) => !last.from.includes(id)).map((id) => storyOf.get(id))
          const isCopyOf = (id: string) => copies.some(({ article, of }) => article === id || of === id)
          if (![...last.articles, ...last.from].some(isCopyOf)) {
            expect(ours.filter((story) => theirs.includes(story))).toEqual([])
          }
        }
        const turned = [...decisions].sort((left, right) => ((left.at > right.at ? 1 : -1) * (seed | 1) > 0 ? 1 : -1))
        expect(findStories([...articles].reverse(), { copies, opinions, decisions: turned })).toEqual(stories)
      }),
      { numRuns: 200 },
    )
  })
})
