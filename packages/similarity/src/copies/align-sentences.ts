import { words } from '@daybrief/language'

/**
 * Least share of common words (Dice) from which one of two sentences is the other in new words. In versions of wire
 * reports .5 paired sentences on different matters; of some fifty changed figures read at .6 none came from such a pair.
 */
const LEAST_ALIKE = 0.6

/**
 * Share of a sentence's word pairs that stand in the other text from which it was moved, split or joined, and is not new.
 * Of 1,919 sentences without a counterpart in versions of wire reports only 28 lie between .6 and .9.
 */
const LEAST_KEPT = 0.7

/** Places of sentences, before and after. */
export type Alignment = {
  /** The same words, wherever they stand. */
  same: [number, number][]
  changed: [number, number][]
  removed: number[]
  added: number[]
}

/**
 * Which sentence of a text became which of another: the same words first, then the most alike, each taken once. Removed or
 * added is what has no counterpart, unless most of it stands in the other text all the same.
 */
export function alignSentences(before: readonly string[], after: readonly string[]): Alignment {
  const [left, right] = [before.map(words), after.map(words)]
  const same = sameSentences(left, right)
  const changed = mostAlike(left, right, same)
  const paired = [...same, ...changed]
  return {
    same,
    changed,
    removed: unpaired(left, new Set(paired.map(([place]) => place)), wordPairs(right.flat())),
    added: unpaired(right, new Set(paired.map(([, place]) => place)), wordPairs(left.flat())),
  }
}

type Sentences = readonly (readonly string[])[]

/** Sentences that came twice are matched in their order. */
function sameSentences(left: Sentences, right: Sentences): [number, number][] {
  const places = Map.groupBy(right.keys(), (place) => right[place]!.join(' '))
  return [...left.entries()].flatMap(([place, own]): [number, number][] => {
    const other = places.get(own.join(' '))?.shift()
    return other === undefined ? [] : [[place, other]]
  })
}

/** The most alike first; of those that are as much alike, the first before, then the first after. */
function mostAlike(left: Sentences, right: Sentences, same: readonly [number, number][]): [number, number][] {
  const taken = { left: new Set(same.map(([place]) => place)), right: new Set(same.map(([, place]) => place)) }
  const pairs: { pair: [number, number]; alike: number }[] = []
  for (const [place, own] of left.entries()) {
    if (taken.left.has(place)) continue
    const counts = countsOf(own)
    for (const [other, others] of right.entries()) {
      const alike = taken.right.has(other) ? 0 : dice(counts, own.length, others)
      if (alike >= LEAST_ALIKE) pairs.push({ pair: [place, other], alike })
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
  return pairs.flatMap(({ pair }) => {
    if (taken.left.has(pair[0]) || taken.right.has(pair[1])) return []
    taken.left.add(pair[0])
    taken.right.add(pair[1])
    return [pair]
  })
}

function countsOf(own: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Twice the common words over all words of both (Dice 1945), repeats counted. */
function dice(counts: ReadonlyMap<string, number>, length: number, others: readonly string[]): number {
  let common = 0
  for (const [word, count] of countsOf(others)) common += Math.min(count, counts.get(word) ?? 0)
  return (2 * common) / (length + others.length)
}

function unpaired(sentences: Sentences, paired: ReadonlySet<number>, elsewhere: ReadonlySet<string>): number[] {
  return [...sentences.keys()].filter((place) => {
    if (paired.has(place) || sentences[place]!.length === 0) return false
    const pairs = [...wordPairs(sentences[place]!)]
    return pairs.filter((pair) => elsewhere.has(pair)).length < LEAST_KEPT * pairs.length
  })
}

/** Each word with the next; a single word with nothing. */
const wordPairs = (own: readonly string[]) =>
  new Set(own.slice(0, Math.max(1, own.length - 1)).map((word, at) => `${word} ${own[at + 1] ?? ''}`))
