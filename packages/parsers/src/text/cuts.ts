import { mastheadLineOf } from '../parts/masthead-line.ts'
import { classify, THRESHOLD } from './classify.ts'
import { type FeatureName, type Features, REASONS } from './features.ts'
import { headingsOf } from './headings.ts'
import type { View } from './view.ts'
import weights from './weights.json' with { type: 'json' }

/** A place where an article starts: the index of its first line, how sure that is, and why. */
export type Cut = { index: number; confidence: number; reason: string }

/** Daily reports that name their items are cut right as a rule: 800 of 800 on the sets read. */
const HEADING_CONFIDENCE = 0.99
/** Two lines in the same words are hardly ever anything else. */
const AGAIN_CONFIDENCE = 0.95
/** Nobody has counted these; a line that is nothing else, in a file that opens with one, leaves little doubt. */
const MASTHEAD_CONFIDENCE = 0.95
/** So many reasons are told; the rest weigh little. */
const REASONS_TOLD = 3
/** A contribution to the score below this is not worth telling. */
const TELLING = 0.3

/** Where the articles of a text start. The first line always starts one. */
export function cutsOf(view: View): Cut[] {
  if (view.lines.length === 0) return []
  const headings = headingsOf(view.lines)
  const firstHeading = headings[0]?.index ?? view.lines.length
  const cuts: Cut[] = [{ index: 0, confidence: 1, reason: 'the file starts here' }]
  if (firstHeading > 0) {
    for (const { index, probability, features } of classify(view, weights)) {
      if (index >= firstHeading) break
      if (probability >= THRESHOLD) cuts.push({ index, confidence: rounded(probability), reason: reasonOf(features) })
    }
  }
  cuts.push(...againOf(view, cuts))
  const mastheads = mastheadsOf(view)
  for (const { index, kind } of headings) {
    const reason = kind === 'id' ? 'an id line stands here' : 'the heading of a monitored report stands here'
    if (index > 0) cuts.push({ index, confidence: HEADING_CONFIDENCE, reason })
  }
  // The headline below is where the classifier may have seen the start.
  const isTaken = ({ index }: Cut) => mastheads.includes(index - 1) || (index > 0 && mastheads.includes(index))
  return [...cuts.filter((cut) => !isTaken(cut)), ...mastheads.slice(1).map(mastheadCut)].sort(
    (a, b) => a.index - b.index,
  )
}

const mastheadCut = (index: number): Cut => ({
  index,
  confidence: MASTHEAD_CONFIDENCE,
  reason: 'a line with a publisher and a day stands above a headline, as at the top of the file',
})

/** The lines with a publisher and a day above a headline (`Harbour Wire, 10 June 2031`), in a file that opens with one. */
function mastheadsOf({ lines, layouts }: View): number[] {
  const isMasthead = (index: number) =>
    lines[index]?.blankBefore === true &&
    layouts[index + 1]?.title === true &&
    mastheadLineOf(lines[index].text) !== null
  return isMasthead(0) ? [...lines.keys()].filter(isMasthead) : []
}

/** Where an article starts that stood before, word for word: the classifier sees no change between the two. */
function againOf({ lines }: View, cuts: readonly Cut[]): Cut[] {
  const known = new Set(cuts.map(({ index }) => index))
  const starts = new Set(cuts.map(({ index }) => openingWords(lines, index)))
  return lines.flatMap((_, index) => {
    if (known.has(index) || !starts.has(openingWords(lines, index))) return []
    return [{ index, confidence: AGAIN_CONFIDENCE, reason: 'an article that stood before starts again' }]
  })
}

/** An article's first two lines: alone, either may repeat by chance. */
const openingWords = (lines: View['lines'], index: number) => `${lines[index]?.text}\n${lines[index + 1]?.text}`

function reasonOf(features: Features): string {
  const told = Object.entries(REASONS)
    .map(([name, words]) => ({ words, share: features[name as FeatureName] * weights.second[name as FeatureName] }))
    .filter(({ share }) => share >= TELLING)
    .sort((a, b) => b.share - a.share || (a.words < b.words ? -1 : 1))
  return told.length === 0
    ? 'many small signs together'
    : told
        .slice(0, REASONS_TOLD)
        .map(({ words }) => words)
        .join('; ')
}

const rounded = (share: number) => Math.round(share * 1000) / 1000
