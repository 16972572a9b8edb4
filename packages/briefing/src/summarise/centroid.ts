import type { Gains } from './shared-pairs.ts'

/**
 * Nearness of what is chosen to the whole (Ghalandari 2017): the gain of a sentence is by how much the cosine between the sum
 * of the chosen sentences and the sum of all of them rises. Vectors are tf × idf over every word, function words too: that
 * a summary has them in the proportion of its texts is worth a point of ROUGE-1.
 */
export function centroid(sentences: readonly (readonly string[])[]): Gains {
  const frequency = new Map<string, number>()
  for (const words of sentences) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const idf = (word: string) => Math.log((sentences.length + 1) / ((frequency.get(word) ?? 0) + 0.5))
  const vectors = sentences.map((words) => vectorOf(words, idf))
  const whole = vectorOf(sentences.flat(), idf)
  const length = Math.sqrt(squares(whole)) || 1
  const towards = vectors.map((vector) => product(vector, whole))
  const own = vectors.map(squares)
  const sum = new Map<string, number>()
  let dot = 0
  let square = 0
  const nearness = (dot: number, square: number) => (square > 0 ? dot / Math.sqrt(square) / length : 0)
  return {
    gain: (place) => {
      const vector = vectors[place] ?? NONE
      const joined = square + 2 * product(vector, sum) + (own[place] ?? 0)
      return nearness(dot + (towards[place] ?? 0), joined) - nearness(dot, square)
    },
    take: (place) => {
      const vector = vectors[place] ?? NONE
      square += 2 * product(vector, sum) + (own[place] ?? 0)
      dot += towards[place] ?? 0
      for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
    },
  }
}

type Weights = ReadonlyMap<string, number>

const NONE: Weights = new Map()

function vectorOf(words: readonly string[], idf: (word: string) => number): Weights {
  const vector = new Map<string, number>()
  for (const word of words) vector.set(word, (vector.get(word) ?? 0) + idf(word))
  return vector
}

function product(a: Weights, b: Weights): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}

const squares = (vector: Weights) => product(vector, vector)
