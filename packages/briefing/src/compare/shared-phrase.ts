import { STOP_WORDS, stem } from '@daybrief/language'

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu

/** A run of content words that two stretches share. */
export type SharedRun = { text: string; stems: string[] }

/**
 * The longest run of content words, compared by stems and with function words passed over, that two stretches share; as it
 * stands in the first. The earlier of equal runs wins; `weigh` makes rarer words count for more.
 */
export function sharedRun(first: string, second: string, weigh: (stem: string) => number = () => 1): SharedRun {
  const a = contentWords(first)
  const b = contentWords(second)
  let best = { from: 0, length: 0, weight: 0 }
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0
      let weight = 0
      while (a[i + length] && a[i + length]?.stem === b[j + length]?.stem) {
        weight += weigh(a[i + length]?.stem ?? '')
        length++
      }
      if (weight > best.weight + 1e-9) best = { from: i, length, weight }
    }
  }
  const run = a.slice(best.from, best.from + best.length)
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? 0
  return { text: first.slice(start, end), stems: run.map((word) => word.stem) }
}

/** The shared run's words. */
export const sharedPhrase = (first: string, second: string, weigh?: (stem: string) => number) =>
  sharedRun(first, second, weigh).text

function contentWords(text: string) {
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const word = match[0].toLowerCase().replace(/['’]s$/, '')
    if (STOP_WORDS.has(word) || word.length < 2) return []
    const end = match.index + match[0].replace(/['’]s$/, '').length
    return [{ stem: stem(word), start: match.index, end }]
  })
}
