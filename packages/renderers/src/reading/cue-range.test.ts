import { expect, test } from 'vitest'
import { cueRange } from './cue-range.ts'

test.each([
  ['It has 12 boats since 2012.', '12', { start: 7, end: 9 }],
  ['In 2012 it had 12 boats.', '12', { start: 15, end: 17 }],
  ['In 2012 it had none.', '12', { start: 5, end: 7 }],
  ['It will return.', 'may return', null],
  ['It will return.', '', null],
])('%s: %s', (text, cue, expected) => {
  expect(cueRange(text, cue)).toEqual(expected)
})
