import { expect, test } from 'vitest'
import { retryAfterSeconds } from './retry-after.ts'

const now = new Date('2031-05-06T08:00:00Z')

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Tue, 06 May 2031 08:01:30 GMT', 90],
  ['Tue, 06 May 2031 07:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
  [null, null],
])('%j asks for %j seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds)
})
