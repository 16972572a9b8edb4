import type { Copy } from '@daybrief/schema'
import { expect, it } from 'vitest'
import { articleId, articleName, readCases } from '../cases/read-case.ts'
import { originsOf } from './origins.ts'

const [model] = readCases('copies')
const articles = ['1', '2', '3', '4'].map((name) => ({ ...model!.articles[0]!, id: articleId(name) }))
const copy = (article: string, of: string): Copy => ({
  article: articleId(article),
  of: articleId(of),
  level: 'near',
  jaccard: 1,
  containment: 1,
  changes: [],
})
const origins = (copies: Copy[]) => originsOf(articles, copies).map((origin) => origin.map(({ id }) => articleName(id)))

it('makes one origin of a chain of copies', () => {
  expect(origins([copy('2', '1'), copy('4', '2')])).toEqual([['1', '2', '4'], ['3']])
})

it('keeps copies of an article that is not there together', () => {
  expect(origins([copy('2', '9'), copy('4', '9')])).toEqual([['1'], ['2', '4'], ['3']])
})

it('ends on a chain that leads round', () => {
  expect(
    origins([copy('1', '2'), copy('2', '1')])
      .flat()
      .sort(),
  ).toEqual(['1', '2', '3', '4'])
})
