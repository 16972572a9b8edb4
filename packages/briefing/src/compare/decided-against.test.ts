import type { Decision } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { decidedAgainst } from './decided-against.ts'

const STORY = `--- Harbour Post, 2031-03-04
Ferry goes down
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
--- Island Gazette, 2031-03-04
Traders die
At least 27 people were killed when a ferry full of market traders sank off Lomba on Tuesday.
`

const decision = (sides: string[], change: Partial<Decision> = {}): Decision => ({
  id: '0123456789abcdef',
  kind: 'not-a-difference',
  articles: ['a', 'b'],
  from: [],
  subject: null,
  sides,
  by: null,
  at: '2031-03-04T00:00:00.000Z',
  note: null,
  withdrawnAt: null,
  ...change,
})

describe('a decision that two sentences do not contradict each other', () => {
  const told = ['It killed 12 people, they said.', 'It killed 27.']

  it('holds for the sentences and for the parts of them that were shown', () => {
    expect(decidedAgainst([decision(told)])(told)).toBe(true)
    expect(decidedAgainst([decision(['It killed 12 people', 'It killed 27.'])])(told)).toBe(true)
  })

  it('does not hold for others, for one side, when it was taken back, or when it is of another kind', () => {
    expect(decidedAgainst([decision(told)])(['It killed 12 people, they said.', 'It killed 9.'])).toBe(false)
    expect(decidedAgainst([decision(told.slice(0, 1))])(told)).toBe(false)
    expect(decidedAgainst([decision(told, { withdrawnAt: '2031-03-05T00:00:00.000Z' })])(told)).toBe(false)
    expect(decidedAgainst([decision(told, { kind: 'apart' })])(told)).toBe(false)
    expect(decidedAgainst([decision([])])(told)).toBe(false)
  })

  it('keeps the difference out of the briefing', () => {
    const { closed, editorial } = editionOf(STORY)
    const differences = (decisions: Decision[]) =>
      brief({ ...closed, decisions }, { editorial, version: '1' }).stories[0]?.differences ?? []
    const [shown] = differences([])
    expect(shown?.kind).toBe('number')
    expect(differences([decision(shown?.sides.map(({ statement }) => statement.text) ?? [])])).toEqual([])
  })
})
