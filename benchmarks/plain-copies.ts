import { words } from '@daybrief/language'
import type { Article } from '@daybrief/schema'

/** Jaccard from which the plain reference calls two texts copies. */
const COPY = 0.2

/** The reference for copies: 3-word runs as numbers, and each article compared with each before it. Gives the pairs found. */
export function plainCopies(articles: readonly Article[]): number {
  const numbers = new Map<string, number>()
  const runs = articles.map((article) => {
    const own = words([article.headline?.text ?? '', ...article.paragraphs.map(({ text }) => text)].join('\n'))
    const found = new Set<number>()
    for (let at = 2; at < own.length; at++) {
      const run = `${own[at - 2]} ${own[at - 1]} ${own[at]}`
      const number = numbers.get(run) ?? numbers.size
      numbers.set(run, number)
      found.add(number)
    }
    return Int32Array.from(found).sort()
  })
  let pairs = 0
  for (const [at, left] of runs.entries()) {
    for (let other = 0; other < at; other++) if (jaccard(left, runs[other]!) >= COPY) pairs++
  }
  return pairs
}

function jaccard(left: Int32Array, right: Int32Array): number {
  let shared = 0
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const step = left[l]! - right[r]!
    if (step === 0) shared++
    if (step <= 0) l++
    if (step >= 0) r++
  }
  return shared / (left.length + right.length - shared || 1)
}
