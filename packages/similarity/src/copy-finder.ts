import type { Article, Copy, Fingerprint } from '@daybrief/schema'
import { alteredFigures, type Figures, figuresOf } from './altered-figures.ts'
import { articleWords, textOf } from './article-words.ts'
import { copyLevel } from './copy-level.ts'
import { areOtherInstances, instanceNumbers } from './instance-numbers.ts'
import { estimatedJaccard } from './minhash.ts'
import { alteredNames, nameWords } from './name-words.ts'
import { resemblance } from './resemblance.ts'
import { shingles } from './shingles.ts'
import { minutesApart, type Telling } from './telling.ts'

/**
 * Containment below which a pair is not read at all, estimated from signatures and lengths: two standard errors below the
 * least that makes a version when one text is eight times the other.
 */
const LEAST_ESTIMATED_CONTAINMENT = 0.2

/**
 * Says whether the later of two tellings, given by place, is a copy of the earlier. Reads each text once, and only when
 * the signatures give reason to.
 */
export function copyFinder(told: readonly Telling[]): (earlier: number, later: number) => Copy | null {
  const texts = new Map<number, Text>()
  const read = (place: number) => {
    const text = texts.get(place) ?? textToCompare(told[place]!.article)
    texts.set(place, text)
    return text
  }
  return (earlier, later) => {
    const [first, second] = [told[earlier]!, told[later]!]
    if (estimatedContainment(first.print, second.print) < LEAST_ESTIMATED_CONTAINMENT) return null
    const [left, right] = [read(earlier), read(later)]
    if (areOtherInstances(left.instance, right.instance)) return null
    const share = resemblance(left.shingles, right.shingles)
    const level = copyLevel(share, alteredFigures(left.figures, right.figures), {
      apart: minutesApart(first, second),
      names: alteredNames(left.names, right.names),
    })
    return level === null ? null : { article: second.article.id, of: first.article.id, level, ...share }
  }
}

type Text = { figures: Figures; shingles: Float64Array; names: Set<string>; instance: Map<string, number> }

function textToCompare(article: Article): Text {
  const words = articleWords(article)
  return {
    figures: figuresOf(words),
    shingles: shingles(words),
    names: nameWords(textOf(article)),
    instance: instanceNumbers(article.headline?.text ?? ''),
  }
}

/** From the Jaccard J of sets of l and r: (l + r) J / (1 + J) shingles are shared. */
function estimatedContainment(left: Fingerprint, right: Fingerprint): number {
  const jaccard = estimatedJaccard(left.minhash, right.minhash)
  return ((left.words + right.words) * jaccard) / (1 + jaccard) / Math.min(left.words, right.words)
}
