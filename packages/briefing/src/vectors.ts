import type { Sentence } from './sentences.ts'

/** A unit vector over stems; zero for a sentence without content words. */
export type Vector = ReadonlyMap<string, number>

/**
 * Vectors of the sentences of one story: (1 + ln tf) × idf, scaled to length 1 (Salton & Buckley 1988). The idf is counted
 * over the story's own sentences, so that the names all of them share weigh little and what sets them apart weighs much.
 */
export function vectorsOf(sentences: readonly Pick<Sentence, 'terms'>[]): Vector[] {
  const frequency = new Map<string, number>()
  for (const { terms } of sentences)
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const count = Math.max(FEWEST_SENTENCES, sentences.length)
  return sentences.map(({ terms }) => unit(terms, (term) => Math.log((count + 1) / ((frequency.get(term) ?? 0) + 0.5))))
}

/** A story of fewer sentences is weighed as one of so many: of only two sentences all that both have would tell nothing. */
export const FEWEST_SENTENCES = 6

function unit(terms: string[], weigh: (term: string) => number): Vector {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const vector = new Map<string, number>()
  let squares = 0
  for (const [term, times] of counts) {
    // A term in nearly all sentences of a small story would weigh nothing or less.
    const weight = (1 + Math.log(times)) * Math.max(LEAST_WEIGHT, weigh(term))
    vector.set(term, weight)
    squares += weight * weight
  }
  const length = Math.sqrt(squares)
  if (length > 0) for (const [term, weight] of vector) vector.set(term, weight / length)
  return vector
}

/** Keeps a term that all sentences of a story share from vanishing, so that equal sentences stay equal. */
const LEAST_WEIGHT = 0.1

/** Cosine of two unit vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0)
  return sum
}
