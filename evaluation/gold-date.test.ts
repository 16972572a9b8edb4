import { expect, it } from 'vitest'
import { goldDate } from './gold-date.ts'

it.each([
  ['2014-04-25', '2014-04-25', null, null],
  ['2014-04-25 17:53:00-04:00', '2014-04-25', '17:53', '-04:00'],
  ['26-FEB-1987 15:01:01.79', '1987-02-26', '15:01', null],
  [' 2-MAR-1987 09:00:00.00', '1987-03-02', '09:00', null],
  ['Tue Oct 24, 2006 1:01am EDT', '2006-10-24', '01:01', 'EDT'],
  ['Tue Oct 24, 2006 12:30am EDT', '2006-10-24', '00:30', 'EDT'],
  ['Oct 4, 2006 12:30pm', '2006-10-04', '12:30', null],
])('%s', (text, date, time, zone) => expect(goldDate(text)).toMatchObject({ date, time, zone }))

it('says which date it cannot read', () => expect(() => goldDate('last week')).toThrow('the gold has "last week"'))
