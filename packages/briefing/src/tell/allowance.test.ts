import { describe, expect, it } from 'vitest'
import { allowance } from './allowance.ts'

const wordsOf = (words: number) => words

describe('an allowance of words', () => {
  it('gives to what still fits, in order, and passes over what does not', () => {
    const left = allowance(20)
    expect(left.fill([9, 15, 8, 4], { most: 9, wordsOf })).toEqual([9, 8])
    expect(left.fill([3, 4], { most: 9, wordsOf })).toEqual([3])
  })

  it('gives to so many at most', () => {
    expect(allowance(20).fill([1, 1, 1], { most: 2, wordsOf })).toEqual([1, 1])
  })

  it('lets be taken more than there is, and then gives nothing', () => {
    const left = allowance(20)
    left.take(30)
    expect(left.fill([1], { most: 9, wordsOf })).toEqual([])
  })
})
