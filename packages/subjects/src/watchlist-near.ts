import type { Near } from './near.ts'
import type { Found } from './phrase-index.ts'
import type { Scan } from './scan.ts'
import type { Token } from './tokens.ts'

/** A word of a near entry in a text, and which group it is of. */
export type NearWord = { group: number; found: Found }

/**
 * Letters that count as a word where no spaces tell: Chinese and Japanese words have two as a rule, those of Thai, Lao,
 * Khmer and Burmese with their vowel signs about five (means of the terms in the editorial data).
 */
const LETTERS_PER_WORD = { ideographs: 2, others: 5 }
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Words of all groups that stand near enough to each other, in order: for each word that closes a group of them, the
 * nearest of each other group before it. No word counts for two groups or for two hits.
 */
export function nearWords(scan: Scan, words: readonly NearWord[], { groups, within }: Near): Found[] {
  const hits: Found[] = []
  let latest = new Map<number, NearWord>()
  for (const word of words.toSorted((a, b) => a.found.start - b.found.start || a.group - b.group)) {
    latest.set(word.group, word)
    if (latest.size < groups) continue
    const together = [...latest.values()].map(({ found }) => found).sort((a, b) => a.start - b.start)
    if (overlap(together) || distance(scan, together[0]!, together.at(-1)!) > within) continue
    hits.push(...together)
    latest = new Map()
  }
  return hits
}

const overlap = (founds: readonly Found[]) => founds.some(({ end }, at) => end > (founds[at + 1]?.start ?? end))

/** Words from the first to the last, both counted. */
function distance({ words, stretch }: Scan, first: Found, last: Found): number {
  let count = 0
  for (let at = first.from; at < last.to; at++) {
    const word = words[at]!
    if (!word.run) count++
    else {
      const start = Math.max(word.start, first.start)
      const end = Math.min(word.end, last.end)
      count += Math.ceil((end - start) / lettersPerWord(stretch.text, word))
    }
  }
  return count
}

const lettersPerWord = (text: string, { start }: Token) =>
  IDEOGRAPHS.test(text.charAt(start)) ? LETTERS_PER_WORD.ideographs : LETTERS_PER_WORD.others
