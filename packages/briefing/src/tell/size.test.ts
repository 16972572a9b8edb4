import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Section } from '../select/select.ts'
import { sharesFor } from './size.ts'

const sections = fc.array(fc.constantFrom<Section>('region', 'outside', 'older'), { maxLength: 30 })
const options = { leadStories: 12 }

describe('what is told beside headlines', () => {
  it('begins with the head, and gives no story as much', () => {
    fc.assert(
      fc.property(sections, (list) => {
        const shares = sharesFor(list, options)
        const head = list.indexOf('region')
        if (head < 0) return
        expect(shares[0]).toMatchObject({ place: head, least: true })
        const words = shares.map(({ size }) => ('words' in size ? size.words : 0))
        const most = shares.findIndex((_, place) => words[place] === Math.max(...words))
        expect(shares[most]?.place).toBe(head)
      }),
    )
  })

  it('is nothing of older stories, and of all others first what is longer', () => {
    fc.assert(
      fc.property(sections, (list) => {
        const shares = sharesFor(list, options)
        expect(shares.filter(({ place }) => list[place] === 'older')).toEqual([])
        const sentences = shares.findIndex(({ size }) => 'sentence' in size)
        expect(shares.slice(sentences < 0 ? shares.length : sentences).every(({ size }) => 'sentence' in size)).toBe(
          true,
        )
      }),
    )
  })

  it('is bounded, however many stories there are', () => {
    const many = sharesFor(
      Array.from({ length: 2000 }, () => 'region' as const),
      options,
    )
    expect(many.filter(({ size }) => 'words' in size)).toHaveLength(13)
    expect(many.filter(({ size }) => 'sentence' in size)).toHaveLength(24)
  })
})
