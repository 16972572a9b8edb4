import { stem, words } from '@daybrief/language'
import type { Article } from '@daybrief/schema'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Terms as some articles first write them: `Lume`, `patrols`. Reads no further than it needs; others stay as they are. */
export function writtenAs(terms: readonly string[], articles: readonly Article[]): string[] {
  const found = new Map<string, string>()
  const sought = new Set(terms)
  for (const text of textsOf(articles)) {
    if (sought.size === 0) break
    for (const [word] of text.matchAll(WORD)) {
      for (const term of words(word).map(stem)) if (sought.delete(term)) found.set(term, word)
    }
  }
  return terms.map((term) => found.get(term) ?? term)
}

function* textsOf(articles: readonly Article[]): Generator<string> {
  for (const { headline, paragraphs } of articles) {
    if (headline !== null) yield headline.text
    for (const { text } of paragraphs) yield text
  }
}
