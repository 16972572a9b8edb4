import { describe, expect, it } from 'vitest'
import { mastheadLineOf } from './masthead-line.ts'

const read = (line: string) => {
  const found = mastheadLineOf(line)
  return found === null ? null : [found.name, found.date].map(({ start, end }) => line.slice(start, end))
}

describe('mastheadLineOf', () => {
  it.each([
    ['Harbour Wire, 10 June 2031', 'Harbour Wire', '10 June 2031'],
    ['The Strait Gazette (June 10, 2031)', 'The Strait Gazette', 'June 10, 2031'],
    ['Voice of the Delta – Tuesday, 10 June 2031', 'Voice of the Delta', 'Tuesday, 10 June 2031'],
    ['Northern Post | 2031-06-10', 'Northern Post', '2031-06-10'],
    ['Oru, 10 June 2031.', 'Oru', '10 June 2031'],
  ])('reads %s', (line, name, date) => {
    expect(read(line)).toEqual([name, date])
  })

  it.each([
    '10 June 2031',
    'Published: 10 June 2031',
    'Tuesday, 10 June 2031',
    'KARVEL, 10 June (Harbour Wire)',
    'Bomb kills nine in Karvel, 10 June 2031',
    'Harbour Wire, June',
    'Harbour Wire',
    'Harbour Wire, 10 June 2031: nine people were killed',
  ])('reads no masthead in %s', (line) => {
    expect(read(line)).toBeNull()
  })
})
