import { describe, expect, it } from 'vitest'
import { isRelatedHeadline } from './related-headline.ts'

const line = {
  looksLikeHeadline: true,
  words: 7,
  terms: [1, 2, 3, 4],
  neighbours: new Set([5, 6]),
}

describe('isRelatedHeadline', () => {
  it('is one when it speaks of nothing that stands around it', () => expect(isRelatedHeadline(line)).toBe(true))
  it('is none when the lines around it speak of the same', () => {
    expect(isRelatedHeadline({ ...line, neighbours: new Set([1, 3, 4]) })).toBe(false)
  })
  it('is none when it does not look like one', () => {
    expect(isRelatedHeadline({ ...line, looksLikeHeadline: false })).toBe(false)
    expect(isRelatedHeadline({ ...line, words: 3 })).toBe(false)
    expect(isRelatedHeadline({ ...line, terms: [] })).toBe(false)
  })
})
