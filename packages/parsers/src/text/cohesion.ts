import type { Vocabulary } from './vocabulary.ts'

/** Terms of a stretch of text, and how often each stands in it. */
export type Bag = Map<number, number>

/** A stretch on one side of a line. */
export type Window = { terms: readonly number[]; bag: Bag; names: ReadonlySet<number> }

/** The lines that may be looked at: none beyond the articles before and behind. */
export type Bounds = { from: number; to: number }

/** Terms looked at on either side of a line (methods.md, section 1). */
const WINDOW = 200

/** The terms from a line on, forwards (1) or backwards (-1), in the order of the text. */
export function windowOf(vocabulary: Vocabulary, start: number, step: 1 | -1, { from, to }: Bounds): Window {
  const lines: (readonly number[])[] = []
  const names = new Set<number>()
  let size = 0
  for (let at = start; at >= from && at < to && size < WINDOW; at += step) {
    const line = vocabulary.of(at)
    lines.push(line.terms)
    size += line.terms.length
    for (const name of line.names) names.add(name)
  }
  const all = (step === 1 ? lines : lines.reverse()).flat()
  const terms = step === 1 ? all.slice(0, WINDOW) : all.slice(-WINDOW)
  return { terms, bag: bagOf(terms), names }
}

export function bagOf(terms: readonly number[]): Bag {
  const bag: Bag = new Map()
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + 1)
  return bag
}

/** Share of the terms that stand in a bag, each by its weight. */
export function shareIn(terms: readonly number[], bag: Bag, vocabulary: Vocabulary): number {
  return weighted(new Set(terms), (term) => bag.has(term), vocabulary.weight)
}

/** Share of the names that are among the known ones, each by its weight. */
export function shareOfNames(names: ReadonlySet<number>, known: ReadonlySet<number>, vocabulary: Vocabulary): number {
  return weighted(names, (name) => known.has(name), vocabulary.nameWeight)
}

function weighted(
  some: ReadonlySet<number>,
  isKnown: (one: number) => boolean,
  weight: (one: number) => number,
): number {
  let all = 0
  let found = 0
  for (const one of some) {
    all += weight(one)
    if (isKnown(one)) found += weight(one)
  }
  return all === 0 ? 0 : found / all
}

/** Share of some names that are among the known ones, all alike. */
export function overlap(some: ReadonlySet<number>, known: ReadonlySet<number>): number {
  return weighted(
    some,
    (one) => known.has(one),
    () => 1,
  )
}

/** Cosine of two bags, with logarithmic frequencies and the text's own inverse document frequencies. */
export function cosine(a: Bag, b: Bag, vocabulary: Vocabulary): number {
  let dot = 0
  for (const [term, count] of a) {
    const other = b.get(term)
    if (other !== undefined) dot += value(term, count, vocabulary) * value(term, other, vocabulary)
  }
  return dot === 0 ? 0 : dot / (lengthOf(a, vocabulary) * lengthOf(b, vocabulary))
}

/** How well a stretch holds together: the cosine of its halves (depth scores of Hearst 1997). */
export function innerCohesion(terms: readonly number[], vocabulary: Vocabulary): number {
  const middle = terms.length >> 1
  return cosine(bagOf(terms.slice(0, middle)), bagOf(terms.slice(middle)), vocabulary)
}

const value = (term: number, count: number, { weight }: Vocabulary) => Math.max(0, weight(term)) * (1 + Math.log(count))

function lengthOf(bag: Bag, vocabulary: Vocabulary): number {
  let sum = 0
  for (const [term, count] of bag) sum += value(term, count, vocabulary) ** 2
  return Math.sqrt(sum)
}
