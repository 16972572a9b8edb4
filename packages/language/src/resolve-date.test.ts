import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate, weekdayOf } from './date-calendar.ts'
import { type DateMention, datesIn } from './dates.ts'
import { resolveDate } from './resolve-date.ts'

const resolved = (text: string, anchor: string | null) => resolveDate(datesIn(text)[0] as DateMention, { anchor })

describe('resolveDate', () => {
  it('needs no anchor for a full date', () => expect(resolved('4 June 2024', null)).toBe('2024-06-04'))
  it('keeps a full date whose weekday is wrong', () => expect(resolved('Monday, 4 June 2024', null)).toBe('2024-06-04'))
  it('takes the latest such day not after the anchor', () => {
    expect(resolved('on June 4', '2024-06-08')).toBe('2024-06-04')
    expect(resolved('on June 10', '2024-06-08')).toBe('2023-06-10')
  })
  it('takes the latest year in which day and weekday agree', () => {
    expect(resolved('Tuesday (Jun. 4)', '2026-01-01')).toBe('2024-06-04')
    expect(resolved('Tuesday (Jun. 4)', '2023-01-01')).toBe('2019-06-04')
  })
  it('finds 29 February in leap years only', () => expect(resolved('29 February', '2023-05-01')).toBe('2020-02-29'))
  it('takes the nearest weekday not after the anchor, the same day too', () => {
    expect(resolved('on Tuesday', '2024-06-08')).toBe('2024-06-04')
    expect(resolved('on Saturday', '2024-06-08')).toBe('2024-06-08')
  })
  it('cannot tell a day from a month, nor anything from no anchor', () => {
    expect(resolved('in June 2024', '2024-06-08')).toBeNull()
    expect(resolved('on Tuesday', null)).toBeNull()
    expect(resolved('on June 4', null)).toBeNull()
  })
  it('gives every weekday within the week before the anchor', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('Sunday', 'Monday', 'Friday'), (days, name) => {
        const anchor = addDays('1970-01-01', days)
        const date = String(resolved(name, anchor))
        expect(weekdayOf(date)).toBe(datesIn(name)[0]?.weekday)
        expect(date <= anchor && date > addDays(anchor, -7)).toBe(true)
      }),
    ))
})

describe('isoDate', () => {
  it('knows no day that is not there', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
    expect(isoDate(2023, 2, 29)).toBeNull()
    expect(isoDate(2024, 13, 1)).toBeNull()
  })
})
