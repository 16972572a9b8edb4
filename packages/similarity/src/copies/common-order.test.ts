import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonOrder } from './common-order.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })

/** Length of the longest common subsequence by trying every part of the left. */
function longestByTrial(left: string[], right: string[]): number {
  let longest = 0
  for (let choice = 0; choice < 2 ** left.length; choice++) {
    const part = left.filter((_, at) => choice & (1 << at))
    let found = 0
    for (const letter of right) if (letter === part[found]) found++
    if (found === part.length) longest = Math.max(longest, part.length)
  }
  return longest
}

describe('commonOrder', () => {
  it('gives a longest common subsequence', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const common = commonOrder(left, right)
        expect(common).toHaveLength(longestByTrial(left, right))
        for (const [at, [l, r]] of common.entries()) {
          expect(left[l]).toBe(right[r])
          if (at > 0) expect(l > common[at - 1]![0] && r > common[at - 1]![1]).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes the earliest of several', () => {
    expect(commonOrder(['a', 'a'], ['a'])).toEqual([[0, 0]])
  })

  it('compares tables as far as it must', () => {
    const table = Array.from({ length: 3000 }, (_, at) => `${at}`)
    expect(commonOrder(table, table)).toHaveLength(600)
  })
})
