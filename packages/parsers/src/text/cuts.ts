import { FEATURES, featuresOf, type View } from './features.ts'
import { headingsOf } from './headings.ts'
import { isCandidate } from './view.ts'
import weights from './weights.json' with { type: 'json' }

/** A place where an article starts: the index of its first line, how sure that is, and why. */
export type Cut = { index: number; confidence: number; reason: string }

/** The classifier is calibrated: at one half, as many cuts are missed as are made in vain (training/train-split.ts). */
const THRESHOLD = 0.5
/** Daily reports that name their items are cut right as a rule: 800 of 800 on the sets read. */
const HEADING_CONFIDENCE = 0.99
/** So many reasons are told; the rest weigh little. */
const REASONS = 3
/** A contribution to the score below this is not worth telling. */
const TELLING = 0.3

const WEIGHTS = FEATURES.map(([name]) => weights[name])

/** Where the articles of a text start. The first line always starts one. */
export function cutsOf(view: View): Cut[] {
  if (view.lines.length === 0) return []
  const headings = headingsOf(view.lines)
  const firstHeading = headings[0]?.index ?? view.lines.length
  const cuts: Cut[] = [{ index: 0, confidence: 1, reason: 'the file starts here' }]
  for (let index = 1; index < firstHeading; index++) {
    const layout = view.layouts[index]
    if (layout === undefined || !isCandidate(layout)) continue
    const features = featuresOf(view, index)
    const confidence = sigmoid(features.reduce((sum, value, at) => sum + value * (WEIGHTS[at] as number), 0))
    if (confidence >= THRESHOLD) cuts.push({ index, confidence: rounded(confidence), reason: reasonOf(features) })
  }
  for (const { index, kind } of headings) {
    const reason = kind === 'id' ? 'an id line stands here' : 'the heading of a monitored report stands here'
    if (index > 0) cuts.push({ index, confidence: HEADING_CONFIDENCE, reason })
  }
  return cuts
}

function reasonOf(features: readonly number[]): string {
  const told = features
    .map((value, at) => ({ at, share: value * (WEIGHTS[at] as number) }))
    .filter(({ at, share }) => at > 0 && share >= TELLING)
    .sort((a, b) => b.share - a.share || a.at - b.at)
  return told
    .slice(0, REASONS)
    .map(({ at }) => FEATURES[at]?.[1])
    .join('; ')
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score))
const rounded = (share: number) => Math.round(share * 1000) / 1000
