import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minhash } from './minhash.ts'
import { resemblance } from './resemblance.ts'
import { shingles } from './shingles.ts'
import { emptySignatures, estimatedJaccard, writeSignature } from './signatures.ts'

const vocabulary = fc.constantFrom(...'ash birch cedar elm fir hazel larch maple oak pine rowan yew'.split(' '))
const text = fc.array(vocabulary, { minLength: 3, maxLength: 120 })

const runs = (words: string[]) => new Set(words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(' ')))

describe('shingles and resemblance', () => {
  it('count the shared 3-word runs of two texts exactly', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [runs(left), runs(right)]
        const shared = [...a].filter((run) => b.has(run)).length
        expect(resemblance(shingles(left), shingles(right))).toEqual({
          jaccard: shared / (a.size + b.size - shared),
          containment: shared / Math.min(a.size, b.size),
        })
      }),
    )
  })

  it('tell the order of words', () => {
    expect(resemblance(shingles(['a', 'b', 'c']), shingles(['c', 'b', 'a'])).jaccard).toBe(0)
  })

  it('find nothing in texts of less than three words', () => {
    expect(resemblance(shingles(['a', 'b']), shingles(['a', 'b', 'c']))).toEqual({ jaccard: 0, containment: 0 })
  })
})

describe('signatures', () => {
  it('estimate the Jaccard of two sets within five standard errors', () => {
    const sizes = fc.record({ shared: fc.nat(300), left: fc.nat(300), right: fc.nat(300) })
    fc.assert(
      fc.property(sizes, fc.nat(1e6), ({ shared, left, right }, seed) => {
        const set = (name: string, own: number) =>
          shingles([...words('s', shared, seed), ...words(name, own, seed)]).slice()
        const [a, b] = [set('l', left), set('r', right)]
        if (a.length === 0 || b.length === 0) return
        const { jaccard } = resemblance(a, b)
        const signatures = emptySignatures(2)
        writeSignature(signatures, 0, minhash(a))
        writeSignature(signatures, 1, minhash(b))
        expect(Math.abs(estimatedJaccard(signatures, 0, 1) - jaccard)).toBeLessThan(5 * 0.0442)
      }),
    )
  })
})

const words = (name: string, count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => `${name}${seed}x${at}`)
