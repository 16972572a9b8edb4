import { describe, expect, it } from 'vitest'
import { differences } from '../tasks/differences.ts'
import { scoreDifferences } from './differences.ts'

const articles = [
  {
    publisher: 'Harbour Post',
    date: '2031-03-04',
    title: 'Ferry',
    text: 'A ferry sank off Lomba on Tuesday, killing 12 traders.',
  },
  {
    publisher: 'Island Gazette',
    date: '2031-03-04',
    title: 'Ferry',
    text: 'A ferry sank off Lomba on Tuesday and 27 traders were killed.',
  },
]
const planted = { id: 'p', articles, differences: [{ kind: 'number', cues: ['12', '27'] }] }
const compatible = {
  id: 'c',
  articles: articles.map((one) => ({ ...one, text: articles[0]?.text ?? '' })),
  differences: [],
}
const side = (text: string) => ({ cue: '', text })

describe('scoreDifferences', () => {
  it('finds a planted difference by its cues on two sides, of whatever kind', () => {
    const made = [{ id: 'p', differences: [{ kind: 'negation', sides: [side('killing 12'), side('27 were')] }] }]
    expect(scoreDifferences([planted, compatible], made)).toEqual({
      stories: 2,
      planted: 1,
      found: 1,
      ofTheirKind: 0,
      recall: 1,
      compatible: 1,
      falseOnCompatible: 0,
      false: 0,
    })
  })

  it('does not take both cues in one side for a difference', () => {
    const made = [{ id: 'p', differences: [{ kind: 'number', sides: [side('12 or 27'), side('none')] }] }]
    expect(scoreDifferences([planted], made)).toMatchObject({ found: 0, false: 1 })
  })

  it('counts what is found in compatible reports as false', () => {
    const made = [{ id: 'c', differences: [{ kind: 'number', sides: [side('12'), side('12')] }] }]
    expect(scoreDifferences([compatible], made)).toMatchObject({ falseOnCompatible: 1, false: 1 })
  })

  it('measures what the briefing finds', async () => {
    const made = await differences.predict([planted, compatible], { folder: null })
    expect(scoreDifferences([planted, compatible], made)).toMatchObject({ found: 1, ofTheirKind: 1, false: 0 })
  })
})
