import type { Article, Copy } from '@daybrief/schema'
import { articleWords, textOf } from '../article-words.ts'
import { areOtherInstances, instanceNumbers } from '../instance-numbers.ts'
import { alteredNames, nameWords } from '../name-words.ts'
import { alteredFigures, type Figures, figuresOf } from './altered-figures.ts'
import { copyLevel, sharesEnough } from './copy-level.ts'
import { resemblance } from './resemblance.ts'
import { shingles } from './shingles.ts'
import { estimatedJaccard } from './signatures.ts'
import { minutesApart, type Tellings } from './telling.ts'

/**
 * Containment below which a pair is not read at all, estimated from signatures and lengths: two standard errors below the
 * least that makes a version when one text is eight times the other.
 */
const LEAST_ESTIMATED_CONTAINMENT = 0.2

/** Whether the signatures of two tellings, given by place, give reason to read them. */
export function mayBeCopies({ signatures, words }: Tellings, earlier: number, later: number): boolean {
  const jaccard = estimatedJaccard(signatures, earlier, later)
  // From the Jaccard J of sets of l and r: (l + r) J / (1 + J) shingles are shared.
  const shared = ((words[earlier]! + words[later]!) * jaccard) / (1 + jaccard)
  return shared >= LEAST_ESTIMATED_CONTAINMENT * Math.min(words[earlier]!, words[later]!)
}

/** Says whether the later of two tellings, given by place, is a copy of the earlier. Reads each text once. */
export function copyFinder(tellings: Tellings): (earlier: number, later: number) => Copy | null {
  const texts = new Map<number, Text>()
  const read = (place: number) => {
    const text = texts.get(place) ?? textToCompare(tellings.articles[place]!)
    texts.set(place, text)
    return text
  }
  return (earlier, later) => {
    const [left, right] = [read(earlier), read(later)]
    const share = resemblance(left.shingles, right.shingles)
    if (!sharesEnough(share) || areOtherInstances(left.details().instance, right.details().instance)) return null
    const level = copyLevel(share, alteredFigures(left.details().figures, right.details().figures), {
      apart: minutesApart(tellings, earlier, later),
      names: alteredNames(left.details().names, right.details().names),
    })
    const [of, article] = [tellings.articles[earlier]!.id, tellings.articles[later]!.id]
    return level === null ? null : { article, of, level, ...share, changes: [] }
  }
}

type Text = { shingles: Float64Array; details: () => Details }

/** What is looked at only when two texts share enough. */
type Details = { figures: Figures; names: Set<string>; instance: Map<string, number> }

function textToCompare(article: Article): Text {
  const words = articleWords(article)
  let details: Details | null = null
  return {
    shingles: shingles(words),
    details: () => {
      details ??= {
        figures: figuresOf(words),
        names: nameWords(textOf(article)),
        instance: instanceNumbers(article.headline?.text ?? ''),
      }
      return details
    },
  }
}
