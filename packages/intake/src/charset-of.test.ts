import { expect, test } from 'vitest'
import { charsetOf } from './charset-of.ts'

test.each([
  ['text/html; charset=windows-874', 'windows-874'],
  ['text/xml;CHARSET="UTF-8"; boundary=x', 'utf-8'],
  ['application/rss+xml', null],
  ['text/html; charset=', null],
  ['nonsense', null],
  [null, null],
])('%j states %j', (header, charset) => {
  expect(charsetOf(header)).toBe(charset)
})
