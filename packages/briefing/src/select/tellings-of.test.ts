import { describe, expect, it } from 'vitest'
import { next, useOf } from '../cases/two-days.ts'

describe('what an earlier edition had', () => {
  const copied = next(`--- Copy Shop, 2031-03-05, copy of lomba-2031-03-05
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
`)

  it('is not told again when it is only copied', () => {
    expect(copied.stories).toEqual([])
    expect(useOf(copied, 'copy-shop.txt')).toEqual({
      use: 'copy',
      reason: 'copy of an article of edition lomba-2031-03-05',
    })
  })

  it('is no origin of a story that goes on, nor cited', () => {
    const { stories } = next(`--- Copy Shop, 2031-03-05, copy of lomba-2031-03-05
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
--- Court Reporter, 2031-03-06
Ferry owner arrested
Police arrested the director of the shipping company at the airport of Narit with a false passport.
`)
    expect(stories.map(({ origins, articles }) => [origins, articles.length])).toEqual([[1, 1]])
  })

  it('is told as a version that counts as no new origin', () => {
    const briefing = next(`--- Harbour Post, 2031-03-06, version of lomba-2031-03-05
Ferry toll rises
Divers found three more dead in the wreck of the ferry that sank off Lomba, the coast guard said.
`)
    expect(briefing.stories.map(({ origins }) => origins)).toEqual([0])
    expect(briefing.counts.origins).toBe(0)
    expect(useOf(briefing, 'harbour-post.txt')).toEqual({
      use: 'used',
      reason: 'in Lomba; a version of an article of edition lomba-2031-03-05; cited',
    })
    expect(briefing.stories[0]?.cautions[0]?.text).toBe('Another version of what an earlier edition told.')
  })

  it('is known through a copy of this edition too', () => {
    const briefing = next(`--- Copy Shop, 2031-03-05, copy of lomba-2031-03-05
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
--- Second Copy, 2031-03-06, copy
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
`)
    expect(briefing.stories).toEqual([])
    expect(useOf(briefing, 'second-copy.txt')?.reason).toBe('copy of an article of edition lomba-2031-03-05')
  })
})
