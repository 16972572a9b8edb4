import type { Bounds } from './cohesion.ts'
import { type FeatureName, type Features, featuresOf } from './features.ts'
import { isCandidate, type View } from './view.ts'
import { wordFeatures } from './word-features.ts'

export type RoundWeights = Record<FeatureName, number>
/** The weights of both rounds. */
export type Weights = { first: RoundWeights; second: RoundWeights }

/** A line at which an article may start, and how likely it does. */
export type Classified = { index: number; probability: number; features: Features }

/** The classifier is calibrated: at one half, as many cuts are missed as are made in vain (training/train-split.ts). */
export const THRESHOLD = 0.5
/** What the first round finds less likely than this is not looked at again. */
const HOPELESS = 0.001

/**
 * Judges each line of a text that could start an article, in two rounds: the first looks as far as 200 terms on either
 * side; the second looks no further than the cuts of the first, so that a short article is not drowned by its neighbour.
 */
export function classify(view: View, weights: Weights): Classified[] {
  const first = firstRound(view, weights.first)
  return first.flatMap(({ index, probability, features: looks }, at) => {
    if (probability < HOPELESS) return []
    const features = { ...looks, ...wordFeatures(view, index, boundsOf(first, at, view.lines.length)) }
    return [{ index, features, probability: probabilityOf(features, weights.second) }]
  })
}

export function firstRound(view: View, weights: RoundWeights): Classified[] {
  return candidatesOf(view).map((index) => {
    const features = featuresOf(view, index)
    return { index, features, probability: probabilityOf(features, weights) }
  })
}

/** Lines at which an article could start; the first starts one anyway. */
export const candidatesOf = (view: View): number[] =>
  view.lines.flatMap((_, index) => (index > 0 && isCandidate(view, index) ? [index] : []))

/** For each candidate the lines from the cut before it to the cut behind it. */
export function boundsOf(candidates: readonly Classified[], at: number, length: number): Bounds {
  let before = at - 1
  while (before >= 0 && (candidates[before]?.probability ?? 0) < THRESHOLD) before--
  let behind = at + 1
  while (behind < candidates.length && (candidates[behind]?.probability ?? 0) < THRESHOLD) behind++
  return { from: candidates[before]?.index ?? 0, to: candidates[behind]?.index ?? length }
}

function probabilityOf(features: Features, weights: RoundWeights): number {
  let score = 0
  for (const name in features) score += features[name as FeatureName] * weights[name as FeatureName]
  return 1 / (1 + Math.exp(-score))
}
