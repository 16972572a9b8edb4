import { terms } from '@daybrief/language'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../sentences.ts'
import { contrasted, wordBefore } from './modifiers.ts'
import { readAll } from './reading.ts'

const readings = (...texts: string[]) => {
  const sentences = texts.map(
    (text, index): Sentence => ({
      article: String(index),
      document: '',
      range: { start: 0, end: text.length },
      text,
      index: 0,
      paragraph: 0,
      terms: terms(text),
    }),
  )
  return readAll(
    { sentences, tellingOf: (index) => index, tellings: texts.length, pairs: [] },
    { publishedOf: () => null },
  ).readings
}

describe('what tells two things of one name apart', () => {
  it.each([
    ['Rice prices rose by 12 percent.', 'Fuel prices rose by 19 percent.', true],
    ['The bank raised its lending rate.', 'The bank cut its lending rate.', false],
    ['Nine people died in the market.', 'Fourteen people died in the market.', false],
    ['Rice prices rose.', 'Prices of rice rose.', false],
  ])('%s / %s: %s', (first, second, expected) => {
    const [a, b] = readings(first, second)
    expect(a && b && contrasted(a, b)).toBe(expected)
  })

  it('is, of a number, the word before it', () => {
    const [one] = readings('The bank raised its lending rate to 7.5 percent.')
    expect(one && wordBefore(one, one.text.indexOf('7.5'))).toBe('rate')
    expect(one && wordBefore(one, 0)).toBeNull()
  })
})
