import { names } from '@daybrief/language'
import { cosine, type Vector } from '../vectors.ts'
import type { Material } from './material.ts'

/** Names and numbers from which on a sentence says no more for having further ones. */
const FULL_DETAIL = 5

/** Shares of what is told by the words of the story, by names and numbers, and by the place in the article. */
const FACTORS = { centrality: 0.3, detail: 0.5, position: 0.2 }

/** Cosine from which another telling has at least an echo of a sentence, so that it is not alone in saying it. */
const ECHOED = 0.2

/** Cosine from which a sentence repeats one that is already told (methods.md, section 8). */
const REPEATED = 0.5

/**
 * What only one of several tellings says: sentences that no sentence of another telling comes near, the most telling ones
 * first, in turn from each telling. None when the story has one telling only.
 */
export function singlesOf(
  material: Material,
  options: { citable: (index: number) => boolean; told: ReadonlySet<number>; most: number },
): number[] {
  if (material.tellings < 2 || options.most === 0) return []
  const matched = new Set(material.pairs.filter(({ similarity }) => similarity >= ECHOED).flatMap(({ a, b }) => [a, b]))
  const centroid = sumOf(material.vectors)
  const scored = [...material.sentences.keys()]
    .filter((index) => options.citable(index) && !matched.has(index) && !options.told.has(index))
    .map((index) => ({ index, score: score(material, { index, centroid }) }))
    .sort((x, y) => y.score - x.score || x.index - y.index)
  const turns = new Map<number, number>()
  const queued = scored.map(({ index }) => {
    const telling = material.tellingOf(index)
    const turn = turns.get(telling) ?? 0
    turns.set(telling, turn + 1)
    return { index, turn }
  })
  const chosen: number[] = []
  for (const { index } of queued.sort((x, y) => x.turn - y.turn)) {
    const repeats = [...chosen, ...options.told].some(
      (other) => cosine(material.vectors[index] ?? NONE, material.vectors[other] ?? NONE) > REPEATED,
    )
    if (!repeats) chosen.push(index)
    if (chosen.length === options.most) break
  }
  return chosen
}

function score(material: Material, around: { index: number; centroid: Vector }): number {
  const sentence = material.sentences[around.index]
  const vector = material.vectors[around.index] ?? NONE
  if (!sentence) return 0
  const detail = new Set([...names(sentence.text).map(({ text }) => text), ...(sentence.text.match(/\d+/g) ?? [])])
  return (
    FACTORS.centrality * cosine(vector, around.centroid) +
    FACTORS.detail * Math.min(1, detail.size / FULL_DETAIL) +
    FACTORS.position / (1 + sentence.index / 5)
  )
}

/** The direction in which all the sentences point. */
function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  const length = Math.sqrt([...sum.values()].reduce((total, weight) => total + weight * weight, 0))
  return new Map([...sum].map(([term, weight]) => [term, weight / Math.max(length, Number.MIN_VALUE)]))
}

const NONE: Vector = new Map()
