import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks } from './blocks.ts'

/** Neighbours of each place, given as lists. */
function neighboursOf(lists: readonly (readonly number[])[]) {
  const starts = Int32Array.from([0, ...lists.map((_, place) => lists.slice(0, place + 1).flat().length)])
  return { starts, places: Int32Array.from(lists.flat()) }
}

describe('blocks', () => {
  it('parts nothing that fits into one', () => {
    expect(blocks([0, 1, 2], neighboursOf([[], [], []]), 3)).toEqual([[0, 1, 2]])
  })

  it('keeps the best neighbours together and cuts where a block would grow too large', () => {
    const pairs = neighboursOf([[], [0], [0, 1], [2], [3, 2]])
    expect(blocks([0, 1, 2, 3, 4], pairs, 3)).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  it('passes over neighbours that are not to be parted', () => {
    expect(blocks([1, 2, 3], neighboursOf([[], [0], [0], [0]]), 2)).toEqual([[1], [2], [3]])
  })

  it('puts each place into one block of no more than so many', () => {
    const lists = fc
      .array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
      .map((lists) => lists.map((list, place) => [...new Set(list.filter((other) => other < place))]))
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 10 }), (lists, most) => {
        const places = lists.map((_, place) => place)
        const found = blocks(places, neighboursOf(lists), most)
        expect(found.flat().sort((left, right) => left - right)).toEqual(places)
        for (const block of found) expect(block.length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
