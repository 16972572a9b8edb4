import { describe, expect, it } from 'vitest'
import { actorsOf } from './actors.ts'
import { lineOf } from './plain.ts'
import { voicesOf } from './voices.ts'

/** Who speaks in each sentence of an article, outermost first. */
const speakers = (...texts: string[]) => {
  const lines = texts.map(lineOf)
  return voicesOf(lines, actorsOf(lines)).map(({ voices }) => voices.map(({ actor }) => actor))
}

describe('whose words a sentence gives', () => {
  it('is who stands before the verb, after it, or behind `according to`', () => {
    expect(speakers('Governor Lian Teck said the road was open.')).toEqual([['lian teck']])
    expect(speakers('“The road is open,” said Governor Lian Teck.')).toEqual([['lian teck']])
    expect(speakers('The road is open, according to Governor Lian Teck.')).toEqual([['lian teck']])
    expect(speakers('Lian Teck, the governor of Palun, said the road was open.')).toEqual([['lian teck']])
  })

  it('goes back, for a pronoun, to who spoke before', () => {
    expect(speakers('Governor Lian Teck spoke on Friday.', 'He said the road was open.')).toEqual([[], ['lian teck']])
  })

  it('is, in the end, who is quoted by the speaker', () => {
    expect(speakers('“The road is open,” Governor Lian Teck said, quoting General Tem Orlo.')).toEqual([
      ['lian teck', 'tem orlo'],
    ])
    expect(speakers('Governor Lian Teck said General Tem Orlo confirmed the order.')).toEqual([
      ['lian teck', 'tem orlo'],
    ])
  })

  it('is nobody’s when the reporter tells it himself, or only within a quotation', () => {
    expect(speakers('The road to Palun is open.')).toEqual([[]])
    expect(speakers('“Teck said nothing,” it read.')).toEqual([[]])
  })
})
