import type { Sentence } from './sentences.ts'

/** What a summary is cut to: words in all and sentences at most. */
export type SummarySize = { words: number; sentences: number }

/** Sentences of a telling that are weighed: news says first what matters (Ghalandari 2017 reads the first ten). */
const FIRST_SENTENCES = 10

/**
 * Chooses the sentences that together say most of what the tellings say: greedy, each next one is the one that brings the
 * summary's vector nearest to the centroid of all tellings (Ghalandari 2017), over words and pairs of words, each weighed by
 * the share of tellings that use it and by its rarity among the sentences. What is said already adds little and is passed
 * over, so nothing is said twice. Answers places in `sentences`, in the order chosen.
 */
export function summarise(
  sentences: readonly Sentence[],
  options: SummarySize & {
    tellingOf: (index: number) => number
    citable: (index: number) => boolean
    length: (index: number) => number
  },
): number[] {
  const read = [...sentences.keys()].filter((index) => (sentences[index]?.index ?? 0) < FIRST_SENTENCES)
  const features = new Map(read.map((index) => [index, featuresOf(sentences[index]?.terms ?? [])]))
  const weigh = weightsOf(features, options)
  const centroid = new Map<string, number>()
  for (const list of features.values()) for (const one of list) add(centroid, one, weigh(one))
  const chosen: number[] = []
  const sum = new Map<string, number>()
  let words = 0
  let left = read.filter(options.citable)
  while (chosen.length < options.sentences) {
    left = left.filter((index) => words + options.length(index) <= options.words)
    const best = nearest(left, { centroid, sum, features, weigh })
    if (best === null) break
    for (const one of features.get(best) ?? []) add(sum, one, weigh(one))
    chosen.push(best)
    words += options.length(best)
    left = left.filter((index) => index !== best)
  }
  return chosen
}

/** Stems and pairs of neighbouring stems. */
function featuresOf(terms: readonly string[]): string[] {
  const pairs = terms.slice(1).map((term, index) => `${terms[index]} ${term}`)
  return [...terms, ...pairs]
}

function weightsOf(
  features: Map<number, string[]>,
  options: { tellingOf: (index: number) => number },
): (feature: string) => number {
  const inSentences = new Map<string, number>()
  const inTellings = new Map<string, Set<number>>()
  const tellings = new Set<number>()
  for (const [index, list] of features) {
    const telling = options.tellingOf(index)
    tellings.add(telling)
    for (const one of new Set(list)) {
      add(inSentences, one, 1)
      const of = inTellings.get(one)
      if (of) of.add(telling)
      else inTellings.set(one, new Set([telling]))
    }
  }
  return (feature) => {
    const rarity = Math.log((features.size + 1) / ((inSentences.get(feature) ?? 0) + 0.5))
    return rarity * ((inTellings.get(feature)?.size ?? 0) / tellings.size)
  }
}

const add = (map: Map<string, number>, key: string, value: number) => map.set(key, (map.get(key) ?? 0) + value)

type Search = {
  centroid: Map<string, number>
  sum: Map<string, number>
  features: Map<number, string[]>
  weigh: (feature: string) => number
}

/** The sentence that, added to the sum, brings it nearest to the centroid; the earlier one wins a tie. */
function nearest(left: readonly number[], search: Search): number | null {
  let dot = 0
  let squares = 0
  for (const [one, value] of search.sum) {
    dot += value * (search.centroid.get(one) ?? 0)
    squares += value * value
  }
  let best: number | null = null
  let bestScore = 0
  for (const index of left) {
    const added = new Map<string, number>()
    for (const one of search.features.get(index) ?? []) add(added, one, search.weigh(one))
    let withDot = dot
    let withSquares = squares
    for (const [one, value] of added) {
      const before = search.sum.get(one) ?? 0
      withDot += value * (search.centroid.get(one) ?? 0)
      withSquares += 2 * before * value + value * value
    }
    const score = withSquares > 0 ? withDot / Math.sqrt(withSquares) : 0
    if (score > bestScore + 1e-12) [best, bestScore] = [index, score]
  }
  return best
}
