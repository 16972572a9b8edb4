import { STOP_WORDS, stem } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { conceptOf } from './concepts.ts'

/** A content word of a text, where it stands. */
export type ContentWord = { stem: string; range: Range }

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu

/** The content words of a text in order, possessive endings left out. */
export function contentWords(text: string): ContentWord[] {
  const found: ContentWord[] = []
  for (const match of text.matchAll(WORD)) {
    const bare = match[0].replace(/['’]s$/, '')
    const word = bare.toLowerCase()
    if (STOP_WORDS.has(word) || word.length < 2) continue
    found.push({ stem: conceptOf(stem(word)), range: { start: match.index, end: match.index + bare.length } })
  }
  return found
}

/** Those of the words that stand within a stretch. */
export const wordsWithin = (words: readonly ContentWord[], { start, end }: Range) =>
  words.filter(({ range }) => range.start >= start && range.end <= end)

/** A run of content words that two texts share, and where it stands in each. */
export type SharedRun = { stems: string[]; first: Range; second: Range }

/**
 * The weightiest run of content words, compared by stems and with function words passed over, that two texts share; null
 * when they share none. The earlier of equal runs wins.
 */
export function sharedRun(
  first: readonly ContentWord[],
  second: readonly ContentWord[],
  weigh: (stem: string) => number = () => 1,
): SharedRun | null {
  let best: SharedRun | null = null
  let most = 0
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < second.length; j++) {
      let length = 0
      let weight = 0
      for (let word = first[i]; word && word.stem === second[j + length]?.stem; word = first[i + length]) {
        weight += weigh(word.stem)
        length++
      }
      if (weight <= most + 1e-9) continue
      most = weight
      best = {
        stems: first.slice(i, i + length).map((word) => word.stem),
        first: span(first.slice(i, i + length)),
        second: span(second.slice(j, j + length)),
      }
    }
  }
  return best
}

/** Runs named in a question at most, and how weighty each must be beside the first. */
const MOST_RUNS = 3
const LEAST_OF_FIRST = 0.4

/**
 * What two texts both speak of, in the words of the first: their weightiest shared runs, in order. The runs' places in
 * either text come with it; null when they share nothing.
 */
export function sharedTopic(
  texts: { text: string; first: readonly ContentWord[]; second: readonly ContentWord[] },
  weigh: (stem: string) => number,
): { words: string; runs: SharedRun[] } | null {
  const runs: SharedRun[] = []
  const weight = ({ stems }: SharedRun) => stems.reduce((sum, stem) => sum + weigh(stem), 0)
  let { first, second } = texts
  while (runs.length < MOST_RUNS) {
    const run = sharedRun(first, second, weigh)
    if (run === null || (runs[0] && weight(run) < weight(runs[0]) * LEAST_OF_FIRST)) break
    runs.push(run)
    const said = new Set(run.stems)
    first = first.filter(({ stem }) => !said.has(stem))
    second = second.filter(({ stem }) => !said.has(stem))
  }
  if (runs.length === 0) return null
  runs.sort((a, b) => a.first.start - b.first.start)
  return { words: runs.map((run) => texts.text.slice(run.first.start, run.first.end)).join(', '), runs }
}

const span = (words: readonly ContentWord[]): Range => ({
  start: words[0]?.range.start ?? 0,
  end: words.at(-1)?.range.end ?? 0,
})
