import { describe, expect, it } from 'vitest'
import { next, useOf } from '../cases/two-days.ts'

describe('a story of which nothing is new', () => {
  const AGAIN = `--- Harbour Post, 2031-03-06
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
`
  const OTHERS = ['Mine', 'Dam', 'School'].map(
    (name, place) => `--- ${name} Herald, 2031-03-06, story ${name}, country LB
${name} closed for ${place + 3} weeks
The ${name.toLowerCase()} near Ostra was closed by the governor after cracks were found in ${place + 3} of its walls.
`,
  )

  it('is a headline, called unchanged, and no key point', () => {
    const briefing = next(AGAIN)
    expect(briefing.stories.map(({ novelty, summary, headline }) => [novelty, summary, headline.text])).toEqual([
      ['unchanged', [], 'Ferry goes down off Lomba'],
    ])
    expect(briefing.keyPoints).toEqual([])
    expect(useOf(briefing, 'harbour-post.txt')).toEqual({
      use: 'used',
      reason: 'in Lomba; nothing new since edition lomba-2031-03-05; cited',
    })
  })

  it('leaves its place among the leading stories to the next', () => {
    const { stories, keyPoints } = next(AGAIN + AGAIN.replace('Harbour Post', 'Iron Reed Herald') + OTHERS.join(''))
    expect(stories[0]?.novelty).toBe('unchanged')
    const told = stories.filter(({ novelty }) => novelty !== 'unchanged')
    expect(told.map(({ cautions }) => cautions.map(({ kind }) => kind))).toEqual(told.map(() => ['single-origin']))
    expect(keyPoints).toHaveLength(3)
  })
})
