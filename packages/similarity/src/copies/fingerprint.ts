import { createHash } from 'node:crypto'
import type { Article, Fingerprint } from '@daybrief/schema'
import { articleWords } from '../article-words.ts'
import { minhash } from './minhash.ts'
import { shingles } from './shingles.ts'

/** Texts with fewer words are compared as a whole only: a few shared shingles are most of a short text (methods). */
export const SHORTEST_COMPARED = 30

/** Hexadecimal digits kept of a SHA-256: 128 bits. */
const EXACT_DIGITS = 32

/** What is kept of an article's words so that its copies are found without reading all texts again. */
export function fingerprint(article: Article): Fingerprint {
  const words = articleWords(article)
  const sha256 = createHash('sha256').update(words.join(' ')).digest('hex')
  return {
    article: article.id,
    exact: sha256.slice(0, EXACT_DIGITS),
    words: words.length,
    minhash: words.length < SHORTEST_COMPARED ? [] : Array.from(minhash(shingles(words))),
  }
}
