import { describe, expect, it } from 'vitest'
import { dateLineOf } from './date-line.ts'

describe('a date line', () => {
  it.each([
    'June 4, 2031, 5:35 PM',
    'Published: 4 June 2031',
    'Published: 2031-06-04 20:15 +08:00',
    'Updated 2031-06-04 20:15 GMT+7',
    'Posted on June 4, 2031 at 20:15 (+0530)',
  ])('is %s', (line) => expect(dateLineOf(line)).toMatchObject({ year: 2031, month: 6, day: 4 }))

  it.each(['June 4, 2031 was a Wednesday', 'Room 12 from 4 June 2031, 30 seats', 'No. 12 of the series', ''])(
    'is not %j',
    (line) => expect(dateLineOf(line)).toBeNull(),
  )
})
