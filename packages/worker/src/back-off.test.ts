import { describe, expect, it } from 'vitest'
import { backOff } from './back-off.ts'

const now = new Date('2031-05-06T08:00:00.000Z')

describe('what failed is left alone', () => {
  const minutes = (failures: number, retryAfterSeconds: number | null = null) =>
    (Date.parse(backOff({ now, minutes: 30, failures, retryAfterSeconds })) - now.getTime()) / 60_000

  it('twice as long each time, and a day at most', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 2000].map((failures) => minutes(failures))).toEqual([
      30, 60, 120, 240, 480, 960, 1440, 1440,
    ])
  })
  it('as long as its server asks, up to a week', () => {
    expect(minutes(1, 60)).toBe(30)
    expect(minutes(1, 7200)).toBe(120)
    expect(minutes(1, 1e12)).toBe(7 * 1440)
  })
})
