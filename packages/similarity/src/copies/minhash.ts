import { spread } from './hash.ts'

/** Values in a signature; the error of an estimated Jaccard is at most 0.5 / sqrt(128) = 0.044. */
export const SIGNATURE_SIZE = 128

/** Where the fixed sequence of permutations starts: any number would do, but it must never change. */
const PERMUTATION_SEED = 0x6d617463

const FACTORS = permutation(PERMUTATION_SEED, { odd: true })
const SHIFTS = permutation(PERMUTATION_SEED + SIGNATURE_SIZE, { odd: false })

/**
 * MinHash signature (Broder 1997) of a set of shingle hashes: 128 minima under permutations `a·x + b mod 2³²` with odd a.
 * The share of equal places of two signatures estimates the Jaccard of the two sets.
 */
export function minhash(shingles: Float64Array): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff)
  for (let at = 0; at < shingles.length; at++) {
    const value = spread(shingles[at]! | 0)
    for (let place = 0; place < SIGNATURE_SIZE; place++) {
      const permuted = (Math.imul(value, FACTORS[place]!) + SHIFTS[place]!) >>> 0
      if (permuted < signature[place]!) signature[place] = permuted
    }
  }
  return signature
}

function permutation(seed: number, options: { odd: boolean }): Uint32Array {
  return Uint32Array.from({ length: SIGNATURE_SIZE }, (_, place) => {
    const value = spread(Math.imul(seed + place, 0x9e3779b1))
    return options.odd ? value | 1 : value
  })
}
