import type { Fact } from '@daybrief/schema'
import { expect, it } from 'vitest'
import { editionOf } from '../cases/edition-of.ts'
import type { Telling } from '../select/tellings-of.ts'
import { statements } from '../statement.ts'
import { factsOf } from './facts-of.ts'

const NEWS = `--- Harbour Post, 2031-03-04
Eleven drown
Eleven people drowned on Monday. A year before, thirty people drowned. Twelve were injured.
--- Harbour Post Late, 2031-03-05, version
Ferry goes down
Fifteen people drowned on Monday.
`

const WORDS: [string, Fact['kind'], number][] = [
  ['Eleven drown', 'killed', 11],
  ['Eleven people drowned', 'killed', 11],
  ['thirty people drowned', 'killed', 30],
  ['Twelve were injured', 'injured', 12],
  ['Fifteen people drowned', 'killed', 15],
]

it('gives one figure of a kind by telling: of the newest version that has one, the body before the headline', () => {
  const { closed } = editionOf(NEWS)
  const textOf = (document: string) => closed.texts.get(document) ?? ''
  const subjects = closed.subjects.map((one) => {
    const text = textOf(one.article.split('-')[0] ?? '')
    const facts = WORDS.filter(([words]) => text.includes(words)).map(([words, kind, least]): Fact => {
      const start = text.indexOf(words)
      const evidence = { range: { start, end: start + words.length }, text: words }
      return { kind, least, most: least, unit: 'people', evidence }
    })
    return { ...one, facts }
  })
  const options = {
    subjects: new Map(subjects.map((one) => [one.article, one])),
    textOf,
    state: statements(textOf),
  }
  const wordsOf = (articles: Telling['articles']) =>
    factsOf([{ first: articles[0]!, articles, earlier: null, changes: [] }], options).map(
      ({ fact }) => fact.evidence.text,
    )
  expect(wordsOf(closed.articles.slice(0, 1))).toEqual(['Eleven people drowned', 'Twelve were injured'])
  expect(wordsOf(closed.articles)).toEqual(['Fifteen people drowned', 'Twelve were injured'])
})
