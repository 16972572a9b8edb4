import { describe, expect, it } from 'vitest'
import { alteredFigures, figuresOf } from './altered-figures.ts'

const compare = (left: string, right: string) => alteredFigures(figuresOf(left.split(' ')), figuresOf(right.split(' ')))

describe('alteredFigures', () => {
  it.each([
    ['killed 12 people', 'killed 15 people', { kept: 0, altered: 1, dates: 0, negations: 0 }],
    ['killed 12 people', 'killed 12 people', { kept: 1, altered: 0, dates: 0, negations: 0 }],
    ['killed twelve people', 'killed thirteen people', { kept: 0, altered: 1, dates: 0, negations: 0 }],
    ['lost 1 084 boats', 'lost 1 094 boats', { kept: 0, altered: 1, dates: 0, negations: 0 }],
    ['fell on monday in rain', 'fell on tuesday in rain', { kept: 0, altered: 1, dates: 1, negations: 0 }],
    ['on day 2 of it', 'on day 21 of it', { kept: 0, altered: 1, dates: 1, negations: 0 }],
    ['he did resign today', 'he did not resign today', { kept: 0, altered: 0, dates: 0, negations: 1 }],
    ['he didn t resign', 'he didn resign', { kept: 0, altered: 0, dates: 0, negations: 1 }],
    ['killed 12 people', 'hurt 15 dogs', { kept: 0, altered: 0, dates: 0, negations: 0 }],
  ])('%s / %s', (left, right, expected) => {
    expect(compare(left, right)).toEqual(expected)
    expect(compare(right, left)).toEqual(expected)
  })
})
