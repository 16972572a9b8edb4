import { describe, expect, it } from 'vitest'
import { candidatePairs } from './candidate-pairs.ts'
import { minhash } from './minhash.ts'
import { shingles } from './shingles.ts'
import { emptySignatures, writeSignature } from './signatures.ts'

/** A text of 100 words of which the last are its own. */
const text = (name: string, own: number) =>
  Array.from({ length: 100 }, (_, at) => (at < 100 - own ? `s${at}` : `${name}${at}`))

function pairsOf(texts: string[][], places = [...texts.keys()]) {
  const signatures = emptySignatures(texts.length)
  for (const [place, words] of texts.entries()) writeSignature(signatures, place, minhash(shingles(words)))
  return candidatePairs(signatures, places)
}

describe('candidatePairs', () => {
  it('meets pairs that share a third of their shingles', () => {
    const found = pairsOf(Array.from({ length: 40 }, (_, at) => [text(`l${at}-`, 50), text(`r${at}-`, 50)]).flat())
    expect(found[1]).toEqual([0])
    expect(found.slice(2).every((others) => others.length > 0)).toBe(true)
  })

  it('leaves out texts that share nothing', () => {
    expect(pairsOf([text('a', 100), text('b', 100)])).toEqual([[], []])
  })

  it('looks at the given places only, and gives places', () => {
    const [same, other] = [text('a', 50), text('b', 100)]
    expect(pairsOf([same, other, same, same], [0, 1, 3])).toEqual([[], [], [0]])
  })

  it('gives each place once, ascending, and no more than it must when one text came a thousand times', () => {
    const found = pairsOf(Array.from({ length: 1000 }, () => text('a', 10)))
    expect(Math.max(...found.map((others) => others.length))).toBe(24)
    expect(found[999]).toEqual(Array.from({ length: 24 }, (_, at) => 975 + at))
  })
})
