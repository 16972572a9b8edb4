import { describe, expect, it } from 'vitest'
import { feedDate } from './feed-date.ts'

const read = (...dates: string[]) => {
  const found = feedDate(dates)
  return found === null ? null : [found.date, found.time, found.zone]
}

describe('feedDate', () => {
  it('reads the forms that feeds use', () => {
    expect(read('Wed, 04 Jun 2025 00:30:00 +0700')).toEqual(['2025-06-04', '00:30', '+0700'])
    expect(read('2025-06-04T01:00:00+07:00')).toEqual(['2025-06-04', '01:00', '+07:00'])
    expect(read('2025-06-04T01:00:00Z')).toEqual(['2025-06-04', '01:00', 'Z'])
    expect(read('4 Jun 25 10:00 GMT')).toEqual(['2025-06-04', '10:00', 'GMT'])
    expect(read('June 4, 2025')).toEqual(['2025-06-04', null, null])
  })
  it('goes on to the next when one cannot be read', () =>
    expect(read('some day', '2025-06-04')).toEqual(['2025-06-04', null, null]))
  it('does not guess', () => {
    expect(read('04/06/2025')).toBeNull()
    expect(read('2025-13-45')).toBeNull()
    expect(read()).toBeNull()
  })
})
