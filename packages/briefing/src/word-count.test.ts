import { describe, expect, it } from 'vitest'
import { wordCount } from './word-count.ts'

describe('words a reader reads', () => {
  it.each([
    ['The ferry sank — nobody knows why.', 6],
    ['渡轮在港口沉没', 2],
    ['Ferry 渡轮在港口沉没 again', 4],
    ['', 0],
    ['… — !', 0],
  ])('%j has %i', (text, count) => {
    expect(wordCount(text)).toBe(count)
  })
})
