import { terms } from '@daybrief/language'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../sentences.ts'
import { summarise } from './summarise.ts'

const tellings = [
  [
    'The ferry sank off Lomba on Tuesday with traders on board.',
    'A baker in Halm won the prize for the best bread of the year.',
    'Divers search the wreck for the missing.',
  ],
  [
    'With traders on board the ferry sank off Lomba on Tuesday.',
    'Divers search the wreck for the missing traders.',
    'Tickets for the opera were sold out within an hour.',
  ],
]
const sentences: Sentence[] = tellings.flatMap((list, telling) =>
  list.map((text, index) => ({
    article: String(telling),
    document: String(telling),
    range: { start: 0, end: text.length },
    text,
    index,
    paragraph: index,
    terms: terms(text),
  })),
)
const options = { tellingOf: (index: number) => Number(sentences[index]?.article), citable: () => true }

describe('a summary', () => {
  it('says what several tellings say, and nothing twice', () => {
    const chosen = summarise(sentences, { ...options, words: 30, sentences: 2 }).map((index) => sentences[index]?.text)
    expect(chosen.filter((text) => text?.includes('ferry sank'))).toHaveLength(1)
    expect(chosen.filter((text) => text?.includes('Divers'))).toHaveLength(1)
  })

  it('keeps to its words and to what may be cited', () => {
    const chosen = summarise(sentences, { ...options, words: 13, sentences: 9, citable: (index) => index !== 0 })
    const words = chosen.flatMap((index) => sentences[index]?.text.split(' ') ?? [])
    expect(words.length).toBeLessThanOrEqual(13)
    expect(chosen).not.toContain(0)
  })

  it('of one telling begins with its beginning', () => {
    const own = sentences.slice(0, 3)
    expect(summarise(own, { ...options, words: 40, sentences: 1 })).toEqual([0])
  })

  it('of nothing is nothing', () => {
    expect(summarise([], { ...options, words: 40, sentences: 3 })).toEqual([])
  })

  it('is the same as long as there is room, however much room there is', () => {
    const first = summarise(sentences, { ...options, words: 400, sentences: 1 })
    expect(summarise(sentences, { ...options, words: 400, sentences: 4 }).slice(0, 1)).toEqual(first)
  })
})
