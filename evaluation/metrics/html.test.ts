import { describe, expect, it } from 'vitest'
import { scorePages } from './html.ts'

const gold = [
  { id: 'a', articleBody: 'one two three four five six' },
  { id: 'b', articleBody: 'seven eight nine ten' },
]

describe('scorePages', () => {
  it('is 1 for the bodies themselves, whatever their marks', () =>
    expect(
      scorePages(gold, [
        {
          a: { articleBody: 'one, two three: four (five) six' },
          b: { articleBody: 'seven eight nine ten' },
        },
      ]),
    ).toEqual({ pages: 2, precision: 1, recall: 1, f1: 1 }))
  it('counts what is too much against precision and what lacks against recall', () =>
    expect(scorePages([gold[0]!], [{ a: { articleBody: 'one two three four x' } }])).toEqual({
      pages: 1,
      precision: 0.5,
      recall: 0.3333,
      f1: 0.4,
    }))
  it('counts a page without prediction as nothing found', () =>
    expect(scorePages(gold, [{ a: { articleBody: gold[0]!.articleBody } }])).toMatchObject({
      precision: 1,
      recall: 0.5,
    }))
})
