import { describe, expect, it } from 'vitest'
import { next, previous } from '../cases/two-days.ts'

describe('coverage', () => {
  const nextDay = next(`--- Harbour Post, 2031-03-06, story ferry
Ferry owner arrested
Police arrested the director of the shipping company at the airport of Narit with a false passport.
--- Late Post, 2031-03-04, story lighthouse
Lighthouse dark
The lighthouse on the rock of Ostra was dark for two nights because its lamp had broken.
`)

  it('is of the last fourteen days, the edition’s last', () => {
    expect(previous.coverage.map(({ day }) => day)).toEqual([
      ...['02-20', '02-21', '02-22', '02-23', '02-24', '02-25', '02-26', '02-27', '02-28'].map((day) => `2031-${day}`),
      ...['03-01', '03-02', '03-03', '03-04', '03-05'].map((day) => `2031-${day}`),
    ])
    expect(previous.coverage.at(-2)).toEqual({ day: '2031-03-04', articles: 2, stories: 2 })
  })

  it('adds the articles of the editions before, each day’s stories being those told now', () => {
    expect(nextDay.coverage.slice(-3)).toEqual([
      { day: '2031-03-04', articles: 3, stories: 1 },
      { day: '2031-03-05', articles: 0, stories: 0 },
      { day: '2031-03-06', articles: 1, stories: 1 },
    ])
  })
})
