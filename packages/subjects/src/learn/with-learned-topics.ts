import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import type { TopicTally } from '../topics-of.ts'
import { learnedHits } from './learned-hits.ts'

/**
 * What it takes for learned words to give an article a topic: two of them, and log ratios of 6 in all. Added to the sums of
 * the lexicon, learned words cost CASE 2021 up to one article in a hundred at any share from .1 to .3; where the lexicon
 * has nothing they cost none, and gain one in a hundred when it is thin (only its terms of weight 4 and more).
 */
const LEAST_WORDS = 2
const LEAST_SUM = 6
/** Share of the heaviest topic from which a learned one is shown beside it. */
const LEAST_SHARE = 0.5

/** What a learned word adds to the sum of its topic, from which the article's security is told: as the lightest term. */
const WORD_WEIGHT = 1

/** Topics by learned words, for an article in which the lexicon finds none; any other keeps those of the lexicon. */
export function withLearnedTopics(tally: TopicTally, scans: readonly Scan[], lexicon: Lexicon): TopicTally {
  if (tally.topics.length > 0) return tally
  const enough = [...learnedHits(scans, lexicon, 'topic')].filter(
    ([, { sum, words }]) => words >= LEAST_WORDS && sum >= LEAST_SUM,
  )
  const most = Math.max(...enough.map(([, { sum }]) => sum))
  const shown = enough.filter(([, { sum }]) => sum / most >= LEAST_SHARE)
  const sums = [...tally.sums]
  for (const [owner, { words }] of shown) sums[owner]! += words * WORD_WEIGHT
  const topics = shown
    .map(([owner, { sum, evidence }]) => ({ topic: lexicon.topics[owner]!.id, weight: sum / most, evidence }))
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1))
  return { topics, sums }
}
