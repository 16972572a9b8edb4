import { describe, expect, it } from 'vitest'
import { anniversariesIn } from './date-anniversaries.ts'

const dates = (text: string) => anniversariesIn(text).map(({ date }) => date)

describe('anniversariesIn', () => {
  it('counts from the day', () => {
    expect(dates('marking the 80th anniversary of D-Day')).toEqual(['2024-06-06'])
    expect(dates('on the second anniversary of Russia’s invasion of Ukraine')).toEqual(['2024-02-24'])
    expect(dates('the 25th anniversary of the fall of the Berlin Wall')).toEqual(['2014-11-09'])
  })
  it('knows no others', () => expect(dates('the 10th anniversary of the harbour')).toEqual([]))
  it('gives the words', () => {
    const text = 'On the 10th anniversary of the Bali bombings they prayed.'
    const [found] = anniversariesIn(text)
    expect(text.slice(found?.range.start, found?.range.end)).toBe('10th anniversary of the Bali bombings')
  })
})
