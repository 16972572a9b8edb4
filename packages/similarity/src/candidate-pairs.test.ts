import { describe, expect, it } from 'vitest'
import { candidatePairs } from './candidate-pairs.ts'
import { minhash } from './minhash.ts'
import { shingles } from './shingles.ts'

/** A text of 100 words of which the last are its own. */
const signature = (name: string, own: number) =>
  minhash(shingles(Array.from({ length: 100 }, (_, at) => (at < 100 - own ? `s${at}` : `${name}${at}`))))

describe('candidatePairs', () => {
  it('meets pairs that share a third of their shingles, in either order', () => {
    const signatures = Array.from({ length: 40 }, (_, at) => [
      signature(`l${at}-`, 50),
      signature(`r${at}-`, 50),
    ]).flat()
    const found = candidatePairs(signatures)
    expect(found[1]).toEqual([0])
    expect(found.slice(2).every((others) => others.length > 0)).toBe(true)
  })

  it('leaves out texts that share nothing, and those without a signature', () => {
    expect(candidatePairs([signature('a', 100), [], signature('b', 100), []])).toEqual([[], [], [], []])
  })

  it('searches no longer than it must when one text came a thousand times', () => {
    const found = candidatePairs(Array.from({ length: 1000 }, () => signature('a', 10)))
    expect(Math.max(...found.map((others) => others.length))).toBeLessThanOrEqual(24)
    expect(found[999]!.at(-1)).toBe(998)
  })
})
