import { describe, expect, it } from 'vitest'
import { alignSentences } from './align-sentences.ts'

describe('alignSentences', () => {
  it('matches the same words wherever they stand, and repeats in their order', () => {
    expect(
      alignSentences(['Rain fell.', 'Rain fell.', 'Dogs barked.'], ['Dogs barked!', 'RAIN FELL', 'Rain fell.']),
    ).toEqual({
      same: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      changed: [],
      removed: [],
      added: [],
    })
  })

  it('gives a sentence the one it is most like, and to each one only', () => {
    const before = ['The bridge over the Tarn was shut.', 'The bridge over the Tarn was shut after the flood.']
    const after = ['The bridge over the Tarn was shut after the storm.']
    expect(alignSentences(before, after).changed).toEqual([[1, 0]])
  })

  it('counts a sentence that is part of a longer one as kept', () => {
    const whole = 'The bridge over the Tarn was shut on Monday, and boats took people across.'
    const parts = ['The bridge over the Tarn was shut on Monday.', 'Boats took people across.']
    expect(alignSentences([whole], parts)).toMatchObject({ changed: [[0, 0]], removed: [], added: [] })
    expect(alignSentences(parts, [whole])).toMatchObject({ changed: [[0, 0]], removed: [], added: [] })
  })

  it('leaves lines without words out', () => {
    expect(alignSentences(['***'], ['Rain fell.', '–'])).toMatchObject({ removed: [], added: [0] })
  })
})
