import { expect, it } from 'vitest'
import { dateFaults } from './date-faults.ts'

const words = (text: string, published: string | null = '2031-03-06') =>
  dateFaults(text, published).map(({ start, end }) => text.slice(start, end))

it.each([
  ['The ferry sank on Tuesday, March 4, 2031.', []],
  ['The ferry sank on Wednesday, March 4, 2031.', ['Wednesday, March 4, 2031']],
  ['The ferry sank on Wednesday, March 4.', ['Wednesday, March 4']],
  ['The ferry sank on Tuesday, March 4.', []],
  ['The ferry of Saturday, August 9, sank on Tuesday.', []],
  ['It sank on March 4, Wednesday was calm.', []],
  ['The talks begin on Friday.', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

it('reads a date without a year over the turn of one, and not at all without a day of publication', () => {
  expect(words('It sank on Wednesday, December 31.', '2031-01-02')).toEqual(['Wednesday, December 31'])
  expect(words('It sank on Tuesday, December 31.', '2031-01-02')).toEqual([])
  expect(words('It sank on Friday, March 4.', null)).toEqual([])
})
