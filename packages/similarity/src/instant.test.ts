import { describe, expect, it } from 'vitest'
import { articleName, readCases } from './cases/read-case.ts'
import { firstTold, publishedMinute } from './instant.ts'

const [model] = readCases('copies')
const published = (name: number, date: string | null, time: string | null = null, zone: string | null = null) => ({
  ...model!.articles[0]!,
  id: `${'d'.repeat(32)}-${String(name).padStart(4, '0')}`,
  publishedAt: date === null ? null : { date, time, zone, basis: 'line' as const, confidence: 1, evidence: [] },
})

describe('firstTold', () => {
  it('goes by instant, with a day without time last of its day and the undated last of all, then by id', () => {
    const articles = [
      published(1, null),
      published(2, '2031-03-04'),
      published(3, '2031-03-04', '23:00'),
      published(4, '2031-03-05', '01:00', '+07:00'),
      published(5, '2031-03-04'),
      published(6, '2031-03-03'),
    ]
    expect(articles.sort(firstTold).map(({ id }) => articleName(id))).toEqual(['6', '4', '3', '2', '5', '1'])
  })
})

describe('publishedMinute', () => {
  it.each([
    ['+07:00', -7 * 60],
    ['-0430', 4.5 * 60],
    ['UTC+7', -7 * 60],
    ['Z', 0],
    ['Asia/Phnom_Penh', 0],
  ])('%s', (zone, minutes) => expect(publishedMinute(published(1, '1970-01-01', '00:00', zone))).toBe(minutes))
})
