import type { Found } from '../phrase-index.ts'
import type { Scan } from '../scan.ts'

/** Words on either side of a trigger in which a year makes it history: about half a sentence. */
const REACH = 12
const YEAR = /^(?:1[89]|20)\d\d$/

/**
 * Whether a deed is told with a year (`the hijacking in 1982`), and not that of the report: news tells the day, a year is
 * for background.
 */
export function isHistory({ words }: Scan, found: Found, year: string | null): boolean {
  const last = Math.min(words.length, found.to + REACH)
  for (let at = Math.max(0, found.from - REACH); at < last; at++) {
    const { key } = words[at]!
    if (key.length === 4 && key !== year && YEAR.test(key)) return true
  }
  return false
}
