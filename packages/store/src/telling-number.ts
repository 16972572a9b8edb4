import { createHash } from 'node:crypto'

/** Bytes of the hash kept: 48 bits stand in six bytes of a row and are exact as a JavaScript number. */
const BYTES = 6

/**
 * The number under which the index of copies knows an article: the first 48 bits of the SHA-256 of its id. Unlike a count
 * of arrivals it is the same in every store, so that what is cut off at a limit never depends on what came first. Of two
 * articles with one number, which a million articles have with a chance of one in 560, both are found.
 */
export function tellingNumber(article: string): number {
  return createHash('sha256').update(article).digest().readUIntBE(0, BYTES)
}
