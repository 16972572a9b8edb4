import type { Range } from '@daybrief/schema'
import { remembered } from '../once.ts'
import { conceptsIn } from './concepts.ts'
import { sharedTopic, wordsWithin } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Somebody says of what follows that it is not so. */
const DENIES =
  /\b(?:den(?:ied|ies|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing))\s+(?:(?:(?:any|the|all|such|media|press|as\s+\w+)\s+){0,2}(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|rumou?rs)\s+(?:that|of|about)|that|having|[a-z]+ing)\b/

/** Sentences that answer for nothing, ask, or deny too. */
const NO_STATEMENT =
  /\?|\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refut\w*|not|never|no|whether|if|would|could|may|might|will)\b/i

/** What is denied and what is said to be so must share, as in `negation`. */
const FEWEST_SHARED = 3
const FEWEST_UNNAMED = 2
const LEAST_SHARE = 0.5

/** Cosine from which the two may be about one thing at all, as in `claim`: one side speaks of the denial, too. */
const LEAST_SIMILARITY = 0.2

/** What one telling says happened and another gives only as denied. */
export function denial({ a, b, similarity }: Link, { readings, rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  for (const [denying, plain] of [
    [a, b],
    [b, a],
  ] as const) {
    const denied = deniedIn(denying)
    if (denied === null || NO_STATEMENT.test(plain.line)) continue
    // What was denied in an earlier report may have come since.
    if (denying.published !== null && plain.published !== null && denying.published < plain.published) continue
    const both = shared(denied.terms, plain.terms, rarity)
    const whole = [...denied.terms].reduce((sum, term) => sum + rarity(term), 0)
    if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_SHARE * whole) continue
    if (both.terms.filter((term) => !plain.named.has(term)).length < FEWEST_UNNAMED) continue
    // A telling that has the denial too differs in nothing.
    if (readings.some((one) => one.telling === plain.telling && deniedIn(one) !== null)) continue
    const topic = sharedTopic(
      { text: plain.text, first: plain.content, second: wordsWithin(denying.content, denied.scope) },
      rarity,
    )
    if (topic === null) continue
    const stated = around(...topic.runs.map((run) => run.first))
    const first = {
      index: denying.index,
      cue: denied.cue,
      keep: around(denied.cue, ...topic.runs.map((run) => run.second)),
    }
    const second = { index: plain.index, cue: stated, keep: stated }
    return {
      kind: 'negation',
      question: `So or not so: ${topic.words}?`,
      sides: denying === a ? [first, second] : [second, first],
      strength: Math.min(1, 0.4 + similarity / 2),
    }
  }
  return null
}

type Denied = { cue: Range; scope: Range; terms: ReadonlySet<string> }

/** Where what is denied ends. */
const CLAUSE_END = /[,;.](?:\s|$)|\s(?:but|while|and called|saying|adding|calling)\s/

const deniedIn = remembered(({ line }: Reading): Denied | null => {
  const match = DENIES.exec(line)
  if (!match) return null
  const end = match.index + match[0].length
  const clause = CLAUSE_END.exec(line.slice(end))
  // A verb in `-ing` is of the denied itself: `denied firing mortars`.
  const from = /ing$/.test(match[0]) ? end - (/\S+$/.exec(match[0])?.[0].length ?? 0) : end
  const scope = { start: from, end: clause ? end + clause.index : line.length }
  return {
    cue: { start: match.index, end },
    scope,
    terms: new Set(conceptsIn(line.slice(scope.start, scope.end))),
  }
})
