/** Words that a part of a briefing may still take. */
export type Allowance = {
  /** Takes words whether they are there or not: what must not be missed comes first. */
  take(words: number): void
  /** Takes those of the candidates that still fit, in order, at most so many; what does not fit is passed over. */
  fill<One>(candidates: readonly One[], options: { most: number; wordsOf: (one: One) => number }): One[]
}

/** An allowance of so many words. */
export function allowance(words: number): Allowance {
  let left = words
  return {
    take: (count) => {
      left -= count
    },
    fill: (candidates, { most, wordsOf }) => {
      const chosen: (typeof candidates)[number][] = []
      for (const one of candidates) {
        if (chosen.length >= most) break
        const count = wordsOf(one)
        if (count > left) continue
        left -= count
        chosen.push(one)
      }
      return chosen
    },
  }
}
