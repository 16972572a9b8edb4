import { terms } from '@daybrief/language'
import { sharedTopic, wordsWithin } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Words that make what follows a claim, a fear or a rumour. */
const HEDGE =
  /\b(?:alleg(?:ed(?:ly)?|es|ations? (?:that|of))|accus(?:ed|es|ing)|claim(?:ed|s|ing)?(?: that)?|suspect(?:ed|s)|suspicions? (?:that|of)|reportedly|purported(?:ly)?|supposed(?:ly)?|rumou?r(?:ed|s)?|unconfirmed|believed to|feared|fears? (?:that|of|over)|concerns?\b[^,.;]{0,30}? (?:that|over|about)|concerned (?:that|about)|speculation|so-called|apparent(?:ly)?)\b/i

/** Signs that a sentence answers for nothing itself: somebody says it, or it may be. */
const ATTRIBUTED =
  /\b(?:according to|said|says|told|stated|wrote|den(?:y|ied|ies)|may|might|could|would|would have|appears?|seems?|likely|possibl[ey]|perhaps|whether|if|idea that|suggest(?:s|ed)|report(?:s|ed)? that)\b/i

/** Content words of the claim that the plain sentence must hold, and what they tell together. */
const FEWEST_SHARED = 3
const LEAST_WEIGHT = 1.6

/** What one telling states as a fact and another only as a claim, a fear or a rumour. */
export function claim({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  for (const [hedged, flat] of [
    [a, b],
    [b, a],
  ] as const) {
    const hedge = HEDGE.exec(hedged.line)
    if (!hedge || !answersForItself(flat)) continue
    const matter = { start: hedge.index + hedge[0].length, end: hedged.line.length }
    const both = shared(terms(hedged.line.slice(matter.start, matter.end)), flat.terms, rarity)
    if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) continue
    const topic = sharedTopic(
      { text: flat.text, first: flat.content, second: wordsWithin(hedged.content, matter) },
      rarity,
    )
    if (topic === null) continue
    const cue = { start: hedge.index, end: hedge.index + hedge[0].length }
    const first = { index: hedged.index, cue, keep: around(cue, ...topic.runs.map((run) => run.second)) }
    const stated = around(...topic.runs.map((run) => run.first))
    const second = { index: flat.index, cue: stated, keep: stated }
    return {
      kind: 'claim',
      question: `Fact or claim: ${topic.words}?`,
      sides: hedged === a ? [first, second] : [second, first],
      strength: Math.min(1, 0.3 + similarity / 2 + both.weight / 10),
    }
  }
  return null
}

const answersForItself = ({ line, voices }: Reading) =>
  voices.voices.length === 0 && !HEDGE.test(line) && !ATTRIBUTED.test(line)
