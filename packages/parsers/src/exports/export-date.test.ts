import { describe, expect, it } from 'vitest'
import { exportDate, isDateLine, isTimeLine } from './export-date.ts'

describe('exportDate', () => {
  it.each([
    ['March 14, 2031 Friday 11:21 AM GMT', '2031-03-14', '11:21', 'GMT'],
    ['May 12, 2031 Monday 12:05 AM', '2031-05-12', '00:05', null],
    ['1. Februar 2031 Samstag', '2031-02-01', null, null],
    ['3 mars 2031', '2031-03-03', null, null],
    ['3 de marzo de 2031', '2031-03-03', null, null],
    ['7 августа 2031', '2031-08-07', null, null],
    ['2031 年 8 月 7 日', '2031-08-07', null, null],
    ['2031년 8월 7일', '2031-08-07', null, null],
    ['2031-08-07', '2031-08-07', null, null],
    ['25 Jan 31', '2031-01-25', null, null],
  ])('reads %s', (words, date, time, zone) => {
    expect(exportDate(words)).toEqual({ date, time, zone })
  })

  it('takes the time from a field of its own', () => {
    expect(exportDate('7 August 2031', '02:30 PM')).toEqual({ date: '2031-08-07', time: '14:30', zone: null })
  })

  it('has no date for a day that no calendar has, nor for a month', () => {
    expect(exportDate('31 June 2031')).toBeNull()
    expect(exportDate('June 2031')).toBeNull()
  })
})

describe('isDateLine', () => {
  it.each(['Friday, March 14, 2031', 'May 12, 2031 Monday Final Edition', '14. März 2031'])('takes %s', (line) => {
    expect(isDateLine(line)).toBe(true)
  })
  it.each(['The ban of March 14, 2031 ends', 'He came on March 14, 2031.', '14 boats'])('leaves %s', (line) => {
    expect(isDateLine(line)).toBe(false)
  })
})

describe('isTimeLine', () => {
  it('takes a time and leaves a page', () => {
    expect(isTimeLine('09:15')).toBe(true)
    expect(isTimeLine('02:30 PM GMT')).toBe(true)
    expect(isTimeLine('A2')).toBe(false)
  })
})
