import { describe, expect, it } from 'vitest'
import { isCitable, isSound, leansBack, tieLength } from './citable.ts'
import type { Sentence } from './sentences.ts'

const sentence = (text: string): Sentence => ({
  article: 'a',
  document: 'd',
  range: { start: 0, end: text.length },
  text,
  index: 0,
  paragraph: 0,
  terms: [],
})

describe('a sentence that can stand alone', () => {
  it.each([
    'The coast guard brought the ferry into the harbour of Sarrin.',
    'Minister Oona Prell said she would visit the shipyard in Havel.',
    'President Aldo Meris said that he and Prime Minister Kora Venn agreed on a border commission.',
    'It was the third visit of Foreign Minister Tolen Vaik to Lomba in a year.',
    '“We will come back,” Governor Lian Teck told the villagers of Tessa.',
    'However, the road from Narit to Palun stays closed for lorries.',
  ])('%s', (text) => {
    expect(isCitable(sentence(text))).toBe(true)
  })

  it.each([
    ['begins with a pronoun', 'He left the harbour of Sarrin before the storm came up.'],
    ['begins with a pronoun behind a tie', 'However, they left the harbour of Sarrin before the storm.'],
    ['points to what was named before', 'The two agreed on a border commission after three hours.'],
    ['has a pronoun before any name', 'During the storm that night he left the harbour of Sarrin.'],
    ['pairs a name with a pronoun', 'Teck and he became the first divers to reach the wreck off Lomba.'],
    ['is a caption', 'Governor Lian Teck (R) greets fishermen at the market of Sarrin on Friday.'],
    ['has no end mark', 'Fishermen of Sarrin find the wreck of the ferry off Lomba'],
    ['is too short', 'The wreck was found.'],
    ['opens a quotation that it does not close', '“We will come back to the villages of Tessa when the river falls.'],
    ['begins in the middle', 'and left the harbour of Sarrin before the storm came up.'],
  ])('not when it %s', (_, text) => {
    expect(isCitable(sentence(text))).toBe(false)
  })
})

describe('what ties a sentence to the one before it', () => {
  it('is seen, and can be left off', () => {
    expect(leansBack(sentence('Meanwhile, the road stays closed.'))).toBe(true)
    expect('Meanwhile, the road stays closed.'.slice(tieLength('Meanwhile, the road stays closed.'))).toBe(
      'the road stays closed.',
    )
    expect(leansBack(sentence('During the meeting, Governor Teck spoke of the road.'))).toBe(true)
    expect(leansBack(sentence('Governor Teck spoke of the road.'))).toBe(false)
  })
})

describe('a sentence that vouches for another', () => {
  it('says who is meant', () => {
    expect(isSound(sentence('Teck and he became the first divers at the wreck.'))).toBe(false)
    expect(isSound(sentence('Governor Teck and two divers reached the wreck.'))).toBe(true)
  })
})
