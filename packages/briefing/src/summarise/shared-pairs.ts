/** A pair of words that one telling alone uses counts this much; one that two use counts 1, and more in proportion. */
const UNSHARED = 0.1

/** What each sentence, by its place, would add to those taken so far. */
export type Gains = { gain: (place: number) => number; take: (place: number) => void }

/**
 * Gains of pairs of neighbouring words (Gillick & Favre 2009), each weighed by how many units (tellings, or paragraphs of
 * one telling) use it and by its rarity among the sentences. What is covered gains nothing again.
 */
export function sharedPairs(sentences: readonly (readonly string[])[], unitOf: (place: number) => number): Gains {
  const sets = sentences.map((words) => new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`)))
  const weights = weightsOf(sets, unitOf)
  const covered = new Set<string>()
  const gains = sets.map((pairs) => [...pairs].reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0))
  const users = new Map<string, number[]>()
  for (const [place, pairs] of sets.entries()) {
    for (const pair of pairs) {
      const list = users.get(pair)
      if (list) list.push(place)
      else users.set(pair, [place])
    }
  }
  return {
    gain: (place) => gains[place] ?? 0,
    take: (taken) => {
      for (const pair of sets[taken] ?? []) {
        if (covered.has(pair)) continue
        covered.add(pair)
        for (const place of users.get(pair) ?? []) gains[place]! -= weights.get(pair) ?? 0
      }
    },
  }
}

function weightsOf(sets: readonly ReadonlySet<string>[], unitOf: (place: number) => number): Map<string, number> {
  const counts = new Map<string, number>()
  const units = new Map<string, Set<number>>()
  for (const [place, pairs] of sets.entries()) {
    for (const pair of pairs) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      const of = units.get(pair)
      if (of) of.add(unitOf(place))
      else units.set(pair, new Set([unitOf(place)]))
    }
  }
  const most = Math.max(1, Math.log(sets.length + 1))
  return new Map(
    [...counts].map(([pair, count]) => {
      const users = units.get(pair)?.size ?? 0
      const rarity = Math.log((sets.length + 1) / (count + 0.5)) / most
      return [pair, (users > 1 ? users / 2 : UNSHARED) * rarity]
    }),
  )
}
