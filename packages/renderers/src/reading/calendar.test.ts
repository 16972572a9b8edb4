import { describe, expect, test } from 'vitest'
import { ageOf, dayOf, spanOf, weekdayOf } from './calendar.ts'

describe('calendar', () => {
  test('days and weekdays in words', () => {
    expect(dayOf('2031-03-04')).toBe('4 March 2031')
    expect(weekdayOf('2031-03-14')).toBe('Friday 14 March 2031')
    expect(weekdayOf('2000-02-29')).toBe('Tuesday 29 February 2000')
  })

  test.each([
    ['2031-03-12', '2031-03-12', '12 March 2031'],
    ['2031-03-12', '2031-03-14', '12 to 14 March 2031'],
    ['2031-02-20', '2031-03-14', '20 February to 14 March 2031'],
    ['2030-03-20', '2031-03-14', '20 March 2030 to 14 March 2031'],
  ])('%s to %s', (first, last, expected) => {
    expect(spanOf({ first, last })).toBe(expected)
  })

  test('ages count calendar days; what lies ahead has none', () => {
    expect(ageOf('2031-03-14', '2031-03-14')).toBe('today')
    expect(ageOf('2031-03-13', '2031-03-14')).toBe('1 day old')
    expect(ageOf('2031-02-28', '2031-03-14')).toBe('14 days old')
    expect(ageOf('2031-03-15', '2031-03-14')).toBeNull()
  })
})
