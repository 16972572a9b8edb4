import type { EditionPlan } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { dayIn, editionOn, lastClosed, nextClosing } from './edition-on.ts'

const plan: EditionPlan = {
  id: 'southeast-asia',
  title: 'Regional security briefing',
  region: 'south-eastern-asia',
  closes: '06:00',
  zone: 'Asia/Phnom_Penh',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  staleAfterDays: 7,
  leadStories: 12,
  formats: ['html'],
  weights: { severity: 0.3, origins: 0.2, actors: 0.15, region: 0.15, growth: 0.1, freshness: 0.1, watchlist: 0.2 },
  graceMinutes: 15,
}

describe('editions', () => {
  it('close at the time of their zone', () =>
    expect(editionOn(plan, '2024-06-08')).toEqual({
      id: 'southeast-asia-2024-06-08',
      plan: 'southeast-asia',
      date: '2024-06-08',
      closesAt: '2024-06-07T23:00:00.000Z',
    }))

  it.each([
    ['2024-06-07T22:59:59.999Z', '2024-06-07', '2024-06-07T23:00:00.000Z'],
    ['2024-06-07T23:00:00.000Z', '2024-06-08', '2024-06-08T23:00:00.000Z'],
    ['2024-06-08T12:00:00.000Z', '2024-06-08', '2024-06-08T23:00:00.000Z'],
  ])('at %s the last is of %s', (now, last, next) => {
    expect(lastClosed(plan, new Date(now)).date).toBe(last)
    expect(nextClosing(plan, new Date(now)).closesAt).toBe(next)
  })

  it('skip days on which none is made', () =>
    expect(lastClosed({ ...plan, days: ['mon'] }, new Date('2024-06-08T12:00:00Z')).date).toBe('2024-06-03'))

  it('exist on the day the clocks change', () => {
    const berlin = { ...plan, zone: 'Europe/Berlin', closes: '02:30' }
    expect(editionOn(berlin, '2024-10-27').closesAt).toMatch(/^2024-10-27T0[01]:30/)
    expect(lastClosed(berlin, new Date('2024-03-31T12:00:00Z')).date).toBe('2024-03-31')
  })

  it('know the day where they close', () =>
    expect(dayIn('Pacific/Kiritimati', new Date('2024-06-08T12:00:00Z'))).toBe('2024-06-09'))
})
