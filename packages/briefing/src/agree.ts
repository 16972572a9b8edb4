import type { Pair } from './pairs.ts'
import type { Sentence } from './sentences.ts'

/** Cosine from which two sentences say the same (methods.md, section 10). */
export const SAME = 0.45

/** A sentence and those of other tellings that say the same, nearest first, one for each telling. */
export type Agreed = { sentence: Sentence; supporters: Sentence[] }

/** For each sentence, by its place in the list, the places of its supporters: one for each other telling, nearest first. */
export function supportersOf(
  pairs: readonly Pair[],
  options: { tellingOf: (index: number) => number; differing: (pair: Pair) => boolean },
): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const told = new Set<string>()
  const support = (index: number, by: number) => {
    const key = `${index} ${options.tellingOf(by)}`
    if (told.has(key)) return
    told.add(key)
    found.set(index, [...(found.get(index) ?? []), by])
  }
  for (const pair of pairs) {
    if (pair.similarity < SAME || options.differing(pair)) continue
    support(pair.a, pair.b)
    support(pair.b, pair.a)
  }
  return found
}
