import { words } from '@daybrief/language'
import type { Sentence } from './sentences.ts'
import { wordCount } from './word-count.ts'

/** What a summary is cut to: words in all and sentences at most. */
export type SummarySize = { words: number; sentences: number }

/** Sentences of a telling that are read and that may be chosen: what comes later is background. */
const SENTENCES_READ = 30
const SENTENCES_OFFERED = 25

/** A pair of words that one telling alone uses counts this much; one that two use counts 1, and more in proportion. */
const UNSHARED = 0.1

/** Gain is divided by length to this power: between 0 (long sentences win) and 1 (short ones do). */
const LENGTH_POWER = 0.6

/** The first sentence counts twice; by this place in its article the lift has worn off. */
const LIFT_ENDS = 15

/** With one telling alone nothing but its order says what matters: this is how much more its first sentence counts. */
const LIFT_OF_ONE = 4

/** Speech is what news is quoted for: a sentence with a quotation counts this much more. */
const QUOTATION_LIFT = 0.25

/** What the constants above were set on: the 60 Multi-News clusters, where each may move by half without a loss. */
const QUOTATION = /["“”«»]/

/**
 * Chooses the sentences that together say most of what several tellings say: greedy maximum coverage of pairs of
 * neighbouring words (Gillick & Favre 2009), each weighed by how many tellings use it and by its rarity among the sentences,
 * with a lift for sentences that come early. What is covered gains nothing again, so nothing is said twice.
 * Answers places in `sentences`, in the order chosen.
 */
export function summarise(
  sentences: readonly Sentence[],
  options: SummarySize & { tellingOf: (index: number) => number; citable: (index: number) => boolean },
): number[] {
  const read = [...sentences.keys()].filter((index) => (sentences[index]?.index ?? 0) < SENTENCES_READ)
  const tokens = new Map(read.map((index) => [index, words(sentences[index]?.text ?? '')]))
  const pairs = new Map(read.map((index) => [index, new Set(pairsOf(tokens.get(index) ?? []))]))
  const alone = new Set(read.map(options.tellingOf)).size < 2
  const weigh = weightsOf(pairs, alone ? (index) => sentences[index]?.paragraph ?? 0 : options.tellingOf)
  const covered = new Set<string>()
  const lengths = new Map(read.map((index) => [index, wordCount(sentences[index]?.text ?? '')]))
  const length = (index: number) => lengths.get(index) ?? 0
  const gain = (index: number) => {
    const sentence = sentences[index]
    let sum = 0
    for (const pair of pairs.get(index) ?? []) if (!covered.has(pair)) sum += weigh(pair)
    const place = sentence?.index ?? 0
    const early = alone ? 1 + LIFT_OF_ONE / (1 + place) : 1 + Math.max(0, 1 - place / LIFT_ENDS)
    const quotes = QUOTATION.test(sentence?.text ?? '') ? 1 + QUOTATION_LIFT : 1
    return (sum * early * quotes) / Math.max(1, length(index)) ** LENGTH_POWER
  }
  const chosen: number[] = []
  let left = read.filter((index) => (sentences[index]?.index ?? 0) < SENTENCES_OFFERED && options.citable(index))
  let room = options.words
  while (chosen.length < options.sentences) {
    left = left.filter((index) => length(index) <= room)
    const best = highest(left, gain)
    if (best === null) break
    for (const pair of pairs.get(best) ?? []) covered.add(pair)
    chosen.push(best)
    room -= length(best)
    left = left.filter((index) => index !== best)
  }
  return chosen
}

const pairsOf = (tokens: readonly string[]) => tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`)

/** How much a pair tells. Repetition by other tellings counts, or by other paragraphs when there is but one telling. */
function weightsOf(pairs: ReadonlyMap<number, ReadonlySet<string>>, unitOf: (index: number) => number) {
  const counts = new Map<string, number>()
  const units = new Map<string, Set<number>>()
  for (const [index, set] of pairs) {
    for (const pair of set) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      const of = units.get(pair)
      if (of) of.add(unitOf(index))
      else units.set(pair, new Set([unitOf(index)]))
    }
  }
  const most = Math.log(pairs.size + 1)
  return (pair: string) => {
    const users = units.get(pair)?.size ?? 0
    const rarity = Math.log((pairs.size + 1) / ((counts.get(pair) ?? 0) + 0.5)) / Math.max(most, 1)
    return (users > 1 ? users / 2 : UNSHARED) * rarity
  }
}

/** The index with the highest gain, the earlier of equal ones; null when none is left. */
function highest(indices: readonly number[], gain: (index: number) => number): number | null {
  let best: number | null = null
  let most = 0
  for (const index of indices) {
    const value = gain(index)
    if (best === null || value > most + 1e-12) [best, most] = [index, value]
  }
  return best
}
