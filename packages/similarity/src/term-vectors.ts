import { terms } from '@daybrief/language'
import type { Article } from '@daybrief/schema'

/** Content words read of an article's paragraphs: the event stands at the top, background below (methods: cut to 200). */
const LEADING_TERMS = 200

/**
 * Unit vectors of a set of articles in one block: vector i has the terms `terms[starts[i]] … terms[starts[i + 1] - 1]`,
 * ascending, and their weights. Terms are numbered from 0 to `vocabulary - 1`.
 */
export type TermVectors = { starts: Int32Array; terms: Int32Array; weights: Float32Array; vocabulary: number }

/**
 * TF-IDF vectors, (1 + ln tf) · idf, of length 1. The document frequencies are those of the very set given, so that what
 * all articles of a desk share, weighs nothing and what tells its events apart, weighs most.
 */
export function termVectors(articles: readonly Article[]): TermVectors {
  const numbers = new Map<string, number>()
  const counts = articles.map((article) => termCounts(article, numbers))
  const frequencies = documentFrequencies(counts, numbers.size)
  const idf = Float64Array.from(frequencies, (frequency) => Math.log((articles.length + 1) / (frequency + 0.5)))
  const starts = new Int32Array(articles.length + 1)
  for (const [place, own] of counts.entries()) starts[place + 1] = starts[place]! + own.size
  const vectors: TermVectors = {
    starts,
    terms: new Int32Array(starts.at(-1)!),
    weights: new Float32Array(starts.at(-1)!),
    vocabulary: numbers.size,
  }
  for (const [place, own] of counts.entries()) write(vectors, place, own, idf)
  return vectors
}

function termCounts(article: Article, numbers: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>()
  const body = terms(article.paragraphs.map(({ text }) => text).join('\n')).slice(0, LEADING_TERMS)
  for (const term of [...terms(article.headline?.text ?? ''), ...body]) {
    const number = numbers.get(term) ?? numbers.size
    if (number === numbers.size) numbers.set(term, number)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

function documentFrequencies(counts: readonly Map<number, number>[], vocabulary: number): Int32Array {
  const frequencies = new Int32Array(vocabulary)
  for (const own of counts) for (const term of own.keys()) frequencies[term]!++
  return frequencies
}

function write(vectors: TermVectors, place: number, counts: Map<number, number>, idf: Float64Array) {
  let at = vectors.starts[place]!
  let squares = 0
  for (const [term, count] of [...counts].sort(([left], [right]) => left - right)) {
    const weight = (1 + Math.log(count)) * Math.max(0, idf[term]!)
    squares += weight * weight
    vectors.terms[at] = term
    vectors.weights[at++] = weight
  }
  const length = Math.sqrt(squares) || 1
  for (let back = vectors.starts[place]!; back < at; back++) vectors.weights[back]! /= length
}
