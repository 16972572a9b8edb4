import { describe, expect, it } from 'vitest'
import { closingInWords, dayInWords, daysBetween } from './calendar.ts'

describe('days', () => {
  it('are written the same on every machine', () => {
    expect(dayInWords('2024-06-08')).toBe('8 June 2024')
    expect(closingInWords('2024-12-31', { closes: '06:00', zone: 'Asia/Phnom_Penh' })).toBe(
      '31 December 2024, 06:00 (Asia/Phnom_Penh)',
    )
  })

  it('are counted across months, leap days and years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1)
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
  })
})
