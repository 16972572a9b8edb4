import { type Bounds, bagOf, cosine, innerCohesion, overlap, shareIn, shareOfNames, windowOf } from './cohesion.ts'
import { bodyIndex, type View } from './view.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Terms of a lead: a headline's words come back in it. */
const LEAD = 60
/** Paragraphs that count as right before. */
const NEAR_LINES = 3

export type WordFeatures = ReturnType<typeof wordFeatures>

/** How the words of a line, of what stands before it and of what follows belong together; each about 0 to 1. */
export function wordFeatures({ lines, layouts, vocabulary }: View, index: number, bounds: Bounds) {
  const layout = layouts[index]
  const body = bodyIndex(layouts, index)
  const before = windowOf(vocabulary, index - 1, -1, bounds)
  const after = windowOf(vocabulary, layout?.prose === true ? index : index + 1, 1, bounds)
  const own = vocabulary.of(index)
  const lead = bagOf(after.terms.slice(0, LEAD))
  const bodyTerms = vocabulary.of(body).terms
  const bodyNames = new Set(vocabulary.of(body).names)
  const parts = partsOf(lines[index]?.text ?? '', own.terms, vocabulary)
  const best = (bag: ReturnType<typeof bagOf>) => Math.max(...parts.map((part) => shareIn(part, bag, vocabulary)))
  const titleInLead = best(lead)
  const titleInNext = best(after.bag)
  const titleBefore = shareIn(own.terms, before.bag, vocabulary)
  const cohesion = cosine(before.bag, after.bag, vocabulary)
  const nearCohesion = cosine(bagOf(before.terms.slice(-LEAD)), lead, vocabulary)
  const inner = (innerCohesion(before.terms, vocabulary) + innerCohesion(after.terms, vocabulary)) / 2
  const looksLikeTitle = layout?.title === true ? 1 : 0
  return {
    titleInLead,
    titleInNext,
    titleInBody: best(bagOf(bodyTerms)),
    titleBefore,
    titleGain: titleInNext - titleBefore,
    titleNew: 1 - Math.max(titleInNext, titleBefore),
    titleNamesKnown: overlap(new Set(own.names), before.names),
    titleRunsOn: looksLikeTitle * cohesion,
    titleTakesUp: looksLikeTitle * Math.max(0, titleInLead - titleBefore),
    titleForeign: (1 - Math.max(titleInLead, titleInNext)) * Math.sqrt(nearCohesion),
    cohesion,
    depth: inner - cohesion,
    nearCohesion,
    nearCohesionRoot: Math.sqrt(nearCohesion),
    nearDepth: Math.max(titleInLead, lead.size === 0 ? 0 : titleInNext) - nearCohesion,
    bodyCohesion: Math.sqrt(cosine(bagOf(vocabulary.of(index - 1).terms), bagOf(bodyTerms), vocabulary)),
    bodyTermsKnown: shareIn(bodyTerms, before.bag, vocabulary),
    bodyNamesKnown: overlap(bodyNames, before.names),
    bodyNamesNear: shareOfNames(bodyNames, namesNear(vocabulary, index - 1, bounds), vocabulary),
    namesShared: overlap(after.names, before.names),
    runsOnPast: Math.max(0, nearCohesion - titleInLead * 0.5),
    bodyRunsOn: Math.sqrt(cosine(bagOf(before.terms.slice(-LEAD)), bagOf(bodyTerms), vocabulary)),
    bodyPrefersTitle: Math.max(0, best(bagOf(bodyTerms)) - shareIn(bodyTerms, before.bag, vocabulary)),
    littleFollows: Math.max(0, 1 - after.terms.length / LEAD),
  }
}

/** The terms of a headline's parts (`Label: what happened / where`): a report need not take up all of them. */
function partsOf(text: string, all: readonly number[], vocabulary: Vocabulary): (readonly number[])[] {
  const parts = text.split(/ \/ |: | - | – /)
  if (parts.length === 1) return [all]
  return [all, ...parts.map((part) => vocabulary.numbersOf(part)).filter((part) => part.length > 1)]
}

/** Names in the last lines before a line. */
function namesNear(vocabulary: Vocabulary, index: number, { from }: Bounds): Set<number> {
  const names = new Set<number>()
  for (let at = index; at > index - NEAR_LINES && at >= from; at--)
    for (const name of vocabulary.of(at).names) names.add(name)
  return names
}
