import { terms } from '@daybrief/language'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../sentences.ts'
import { changedSentences } from './changed-sentences.ts'
import { newnessOf } from './newness.ts'

const article = (id: string, texts: string[]): Sentence[] =>
  texts.map((text, index) => ({
    article: id,
    document: id,
    range: { start: 0, end: text.length },
    text,
    index,
    paragraph: index,
    terms: terms(text),
  }))

const YESTERDAY = article('yesterday', [
  'A ferry carrying market traders sank off Lomba, killing 12 people, the coast guard said.',
  'Lomba and Orvania discussed how to share the water of the Sava dam in dry years.',
  'The hospital in Sarrin took in thirty of the survivors.',
])

const changed = (...texts: string[]) => {
  const sentences = article('today', texts)
  return [...changedSentences(sentences, { known: YESTERDAY, newness: newnessOf(sentences, YESTERDAY) })]
}

describe('sentences that tell again what was told, otherwise', () => {
  it.each([
    ['a number', 'A ferry carrying market traders sank off Lomba, killing 27 people, the coast guard said.'],
    ['how firm it is', 'Lomba and Orvania have agreed to share the water of the Sava dam in dry years.'],
  ])('have changed %s', (_, text) => expect(changed(text)).toEqual([0]))

  it('are none when they say the same in other words or the same words', () => {
    expect(
      changed(
        'The coast guard said 12 people were killed when a ferry carrying market traders sank off Lomba.',
        'The hospital in Sarrin took in thirty of the survivors.',
      ),
    ).toEqual([])
  })
})
