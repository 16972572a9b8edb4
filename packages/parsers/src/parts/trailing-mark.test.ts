import { describe, expect, it } from 'vitest'
import { namesMedia, trailingMarkOf } from './trailing-mark.ts'

const read = (paragraph: string) => {
  const mark = trailingMarkOf(paragraph)
  return mark === null ? null : [paragraph.slice(mark.name.start, mark.name.end), paragraph.slice(0, mark.whole.start)]
}

describe('trailingMarkOf', () => {
  it('finds a name behind the last stop', () => {
    expect(read('The dam holds. BW')).toEqual(['BW', 'The dam holds.'])
    expect(read('“The dam holds.” Harbour Post')).toEqual(['Harbour Post', '“The dam holds.”'])
    expect(read('The dam holds. Bay Wire -- English')).toEqual(['Bay Wire -- English', 'The dam holds.'])
    expect(read('The dam holds. The Post (Valdor)')).toEqual(['The Post (Valdor)', 'The dam holds.'])
    expect(read('The dam holds. – Bay-news')).toEqual(['Bay-news', 'The dam holds.'])
  })
  it('finds none in a finished paragraph, a clause or a list item', () => {
    expect(read('The dam holds, said Bay Wire.')).toBeNull()
    expect(read('The dam holds, said Bay Wire')).toBeNull()
    expect(read('The dam holds. It is old')).toBeNull()
  })
})

describe('namesMedia', () => {
  it('knows a paper by its words', () => {
    expect(['Harbour Post', 'Agence Littorale de Presse', 'Bay-news'].every(namesMedia)).toBe(true)
    expect(['Outlook', 'Tern Island'].some(namesMedia)).toBe(false)
  })
})
