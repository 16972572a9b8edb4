import type { Fingerprint } from '@daybrief/schema'
import { spread } from './hash.ts'
import { BANDS, bandOf } from './signatures.ts'

/**
 * Bands kept in an index. Of the pairs with a Jaccard of .3 or more 24 met .989 (dated re-issues) and .986 (wire
 * articles), 32 met 1 and .994, 48 met 1 and .999; each costs a row. Chance adds two or three articles to be verified.
 */
const INDEXED_BANDS = BANDS / 2

/** Number of the key of texts that are the same, behind all bands. */
const EXACT_BAND = BANDS

/** Hexadecimal digits of the hash that make its key. */
const KEY_DIGITS = 8

/**
 * Keys for an index of fingerprints: articles that share one may be copies of each other, to be verified by
 * `findCopies`. Unsigned 32-bit numbers, at most 33, with the number of the band mixed in so that one column holds all;
 * one for the hash of all words, by which short texts meet too. None for a text without words.
 */
export function bandsOf(fingerprint: Fingerprint): number[] {
  const { exact, minhash, words } = fingerprint
  if (words === 0) return []
  const keys = new Set([keyOf(Number.parseInt(exact.slice(0, KEY_DIGITS), 16), EXACT_BAND)])
  if (minhash.length > 0) for (let band = 0; band < INDEXED_BANDS; band++) keys.add(keyOf(bandOf(minhash, band), band))
  return [...keys]
}

const keyOf = (value: number, band: number) => spread(value ^ spread(band + 1))
