import { describe, expect, it } from 'vitest'
import { authorNoteOf } from './author-note.ts'

const read = (line: string) => {
  const note = authorNoteOf(line)
  return note === null
    ? null
    : { name: note.name === null ? null : line.slice(note.name.start, note.name.end), opinion: note.opinion }
}

describe('authorNoteOf', () => {
  it('reads a biography and a disclaimer', () => {
    expect(
      read('Prof. Ines Okafor is a lecturer at the Institute for Sea Law. The views in this article are her own.'),
    ).toEqual({ name: 'Ines Okafor', opinion: true })
    expect(read('Ines Okafor is principal research associate at Harbour University.')).toEqual({
      name: 'Ines Okafor',
      opinion: false,
    })
    expect(read('The opinions expressed here do not necessarily reflect those of the editors.')).toEqual({
      name: null,
      opinion: true,
    })
  })
  it('leaves reports alone', () => {
    expect(read('Ines Okafor is moving toward tariffs on steel, which could hurt ports.')).toBeNull()
    expect(read('The views from the harbour are fine.')).toBeNull()
    expect(read('Ines Okafor, a lecturer at the institute, said the law is old.')).toBeNull()
  })
})
