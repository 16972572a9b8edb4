import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Case, firstToken, keyOf, tokens } from './tokens.ts'

const keys = (text: string) => tokens(text).map(({ key }) => key)

describe('tokens', () => {
  test.each([
    ['Words, in capitals or NOT', ['words', 'in', 'capitals', 'or', 'not']],
    ['The U.S. and P.R.C', ['the', 'us', 'and', 'prc']],
    ['Élan ΣΟΦΙΑ', ['élan', 'σοφια']],
    ['Cafe\u0301'.normalize('NFD'), ['café']],
    ['សួស្តី hello', ['សួស្តី', 'hello']],
    ['', []],
    ['… !', []],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected))

  test.each([
    ['one space', 'sea lion', true, true],
    ['a line break', 'sea\nlion', true, true],
    ['white space of a table', 'sea     lion', false, true],
    ['a hyphen', 'sea-lion', true, false],
    ['an apostrophe', 'seas’ lion', true, false],
    ['a comma', 'sea, lion', false, false],
    ['a stop', 'sea. lion', false, false],
    ['the stop of a saint', 'St. Lion', true, false],
  ])('tells what stands between: %s', (_, text, joined, spaced) =>
    expect(tokens(text).at(-1)).toMatchObject({ joined, spaced }),
  )

  test('reads a word the same the second time, and the first one alone as among others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = tokens(text)
        expect(tokens(`. ${text}`.slice(2))).toEqual(once)
        const alone = firstToken(text)
        expect(alone && { ...alone, id: once[0]?.id }).toEqual(once[0] ?? null)
      }),
    )
  })

  test('finds every word at its place, by its key', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aBé. -’1') }), (text) => {
        for (const { start, end, key, case: written } of tokens(text)) {
          const surface = text.slice(start, end)
          expect(key).toBe(keyOf(surface.replaceAll('.', '')))
          expect(written === Case.initials).toBe(surface.includes('.'))
        }
      }),
    )
  })

  test('tells words apart that share a hash, a beginning or a number of letters', () => {
    const text = 'Aa BB Aaa BBa AaBB BBAa'
    expect([...keys(text), ...keys(text)]).toEqual([...text.toLowerCase().split(' '), ...text.toLowerCase().split(' ')])
  })

  test('keeps its words apart when their table grows, and reads longer ones than it remembers', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `w${at}x`)
    const long = 'Long'.repeat(20)
    expect(keys([...many, long].join(' '))).toEqual([...many, long.toLowerCase()])
    expect(keys([...many].reverse().join(' '))).toEqual([...many].reverse())
    expect(tokens(long)[0]!.id).toBe(-1)
  })
})
