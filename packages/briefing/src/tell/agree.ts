import type { Pair } from '../pairs.ts'

/** Cosine from which two sentences without a cue between them say the same: methods.md has 0.45; read pair by pair, news of one
 * event says the same down to here. */
const SAME = 0.4

/** For each sentence, by its place in the list, the places of its supporters: one for each other telling, nearest first. */
export function supportersOf(
  pairs: readonly Pair[],
  options: {
    tellingOf: (index: number) => number
    differing: (pair: Pair) => boolean
    sound: (index: number) => boolean
  },
): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const told = new Set<string>()
  const support = (index: number, by: number) => {
    const key = `${index} ${options.tellingOf(by)}`
    if (told.has(key) || !options.sound(by)) return
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
