import type { Range } from '@daybrief/schema'
import { conceptsIn } from './concepts.ts'
import { sharedTopic, wordsWithin } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Words that make what follows a claim, a fear or a rumour. */
const HEDGE =
  /\b(?:alleg(?:edly|e[sd]?(?: that)?|ations? (?:that|of))|accus(?:ed|es|ing)(?: [^,.;]{0,40}?)? of|blam(?:ed|es) [^,.;]{0,40}? for|(?:said|thought|understood) to have|apparently|claim(?:ed|s)?(?: that)?|suspected of|suspicions? (?:that|of)|reportedly|purportedly|supposedly|rumou?r(?:ed|s)?|unconfirmed reports?|believed to|feared|fears? (?:that|of|over)|concerns?\b[^,.;]{0,30}? (?:that|over|about)|concerned (?:that|about))\b/i

/** Signs that a sentence answers for nothing itself: somebody says it, a court hears it, or it may be. */
const ATTRIBUTED =
  /\b(?:according to|said|says|told|stated|wrote|den(?:y|ied|ies)|may|might|could|would|appears?|seems?|likely|possibl[ey]|perhaps|whether|if|idea that|suggest(?:s|ed)|report(?:s|ed)|charge[ds]?|charges|lawsuit|suit|su(?:ed|ing)|injunction|complaint|plaintiff|prosecutors?|legend|acquitted|cleared|convicted|sentenced|trial|verdict|investigat\w+|inquiry|it (?:was|is) (?:thought|believed))\b/i

/**
 * Content words that the two must share, how many of them within the claim and how many no names, and what they tell
 * together.
 */
const FEWEST_SHARED = 3
const FEWEST_CLAIMED = 2
const FEWEST_UNNAMED = 2
const LEAST_WEIGHT = 1.6

/** Share of the claim that the plain sentence must hold. */
const LEAST_SHARE = 0.36

/** Cosine from which the two may be about one thing at all. */
const LEAST_SIMILARITY = 0.2

/** What one telling states as a fact and another only as a claim, a fear or a rumour. */
export function claim({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  for (const [hedged, flat] of [
    [a, b],
    [b, a],
  ] as const) {
    const hedge = HEDGE.exec(hedged.line)
    if (!hedge || !answersForItself(flat)) continue
    const matter = claimed(hedged.line, { start: hedge.index, end: hedge.index + hedge[0].length })
    const claimedTerms = new Set(conceptsIn(hedged.line.slice(matter.start, matter.end)))
    const both = shared(claimedTerms, flat.terms, rarity)
    const all = shared(hedged.terms, flat.terms, rarity)
    // Of whom the deed is told may stand before the hedge: `a clerk is suspected of selling cables`.
    if (both.terms.length < FEWEST_CLAIMED || all.terms.length < FEWEST_SHARED || all.weight < LEAST_WEIGHT) continue
    if (all.terms.filter((term) => !flat.named.has(term)).length < FEWEST_UNNAMED) continue
    const whole = [...claimedTerms].reduce((sum, term) => sum + rarity(term), 0)
    if (both.weight < LEAST_SHARE * whole) continue
    const topic = sharedTopic(
      { text: flat.text, first: flat.content, second: wordsWithin(hedged.content, matter) },
      rarity,
    )
    if (topic === null) continue
    const cue = { start: hedge.index, end: hedge.index + hedge[0].length }
    const [nearest] = topic.runs.map((run) => run.second).sort((x, y) => x.end - y.end)
    const first = { index: hedged.index, cue, keep: nearest ? around(cue, nearest) : cue }
    const stated = around(...topic.runs.map((run) => run.first))
    const second = { index: flat.index, cue: stated, keep: stated }
    return {
      kind: 'claim',
      question: `Established or alleged: ${topic.words}?`,
      sides: hedged === a ? [first, second] : [second, first],
      strength: Math.min(1, 0.3 + similarity / 2 + both.weight / 10),
    }
  }
  return null
}

/** What is claimed: the words behind the hedge, or before it when it closes the sentence (`…, rebels claimed`). */
function claimed(line: string, hedge: Range): Range {
  const behind = { start: hedge.end, end: line.length }
  return conceptsIn(line.slice(behind.start)).length > 0 ? behind : { start: 0, end: hedge.start }
}

const answersForItself = ({ line, voices }: Reading) =>
  voices.voices.length === 0 && !HEDGE.test(line) && !ATTRIBUTED.test(line)
