import { expect, it } from 'vitest'
import type { Sentence } from './sentences.ts'
import { clausesAround } from './slices.ts'

const sentence = (text: string): Sentence => ({
  article: 'a',
  document: 'd',
  range: { start: 10, end: 10 + text.length },
  text,
  index: 0,
  paragraph: 0,
  terms: [],
})

const LONG =
  'Oona Prell, Deputy Minister of the Interior of the Republic of Lomba, affirmed the wish of her country to open the bridge, when she met the governor of Sarrin in his residence on the hill.'

it('never shows who acts without what is done', () => {
  const { text, range } = clausesAround(sentence(LONG), { start: 0, end: 1 })
  expect(text).toMatch(/^Oona Prell, .*, affirmed the wish/)
  expect(text.length).toBeLessThan(LONG.length)
  expect(range).toEqual({ start: 10, end: 10 + text.length })
})

it('cuts to the clauses around a stretch farther on', () => {
  const start = LONG.indexOf('met the governor')
  const { text } = clausesAround(sentence(LONG), { start, end: start + 3 }, 12)
  expect(text).toContain('met the governor')
  expect(text).not.toContain('Oona')
})
