import { stem, terms } from '@daybrief/language'
import { sharedTopic } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Cosine from which a denial and a statement are about one thing. */
const LEAST_SIMILARITY = 0.35

/** Share of the negated clause that the plain sentence must hold, and how many words of it that are no names. */
const LEAST_SHARE = 0.5
const FEWEST_SHARED = 3

/** What people say of themselves, and what they ask, states nothing. */
const NO_STATEMENT = /\b(?:I|we|you|my|our|your)\b|I'|\?/

/** `did not cross`, `was never`, `no troops`; the verb or noun negated follows. */
const NOT =
  /\b(?:(?:did|do|does|was|were|is|are|has|have|had|will|would|could|can|should)(?: not|n't)|never|failed to|no longer)\s+(?:(?:been|be|yet|ever|immediately|\w+ly)\s+)*([a-z]+)|\b(?:no|without any|neither|none of the)\s+((?:[a-z-]+\s+){0,2}[a-z-]+)/gi

/** Words that turn a sentence about and are no plain statement. */
const TURNED =
  /\b(?:not|n't|never|no|nor|neither|none|without|denie[ds]|deny|refus\w+|declin\w+|fail\w*|unless|if|whether|only|until)\b|n't\b/i

/** What one telling says and another says is not so. */
export function negation({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  for (const [negated, plain] of [
    [a, b],
    [b, a],
  ] as const) {
    // What was not so in an earlier report may have come since.
    if (negated.published !== null && plain.published !== null && negated.published < plain.published) continue
    if (TURNED.test(plain.line) || NO_STATEMENT.test(plain.line) || NO_STATEMENT.test(negated.line)) continue
    for (const match of negated.line.matchAll(NOT)) {
      const cue = { start: match.index, end: match.index + match[0].length }
      const said = statedIn(plain, match[1] ?? match[2] ?? '')
      if (said === null) continue
      const clause = new Set(
        [...terms(clauseAround(negated.line, cue.start))].filter((term) => negated.matter.has(term)),
      )
      const both = shared(clause, plain.terms, rarity)
      const whole = [...clause].reduce((sum, term) => sum + rarity(term), 0)
      if (both.terms.length < FEWEST_SHARED || both.weight / Math.max(whole, 0.1) < LEAST_SHARE) continue
      const topic = sharedTopic({ text: plain.text, first: plain.content, second: negated.content }, rarity)
      if (topic === null) continue
      const first = { index: negated.index, cue, keep: around(cue, ...topic.runs.map((run) => run.second)) }
      const second = { index: plain.index, cue: said, keep: around(said, ...topic.runs.map((run) => run.first)) }
      return {
        kind: 'negation',
        question: `So or not so: ${topic.words}?`,
        sides: negated === a ? [first, second] : [second, first],
        strength: Math.min(1, 0.5 + similarity / 2),
      }
    }
  }
  return null
}

/** Where a sentence has the word that the other negates. */
function statedIn(reading: Reading, words: string): { start: number; end: number } | null {
  const wanted = new Set(words.toLowerCase().split(/\s+/).map(stem))
  for (const match of reading.line.matchAll(/[A-Za-z]+/g)) {
    if (wanted.has(stem(match[0].toLowerCase())) && terms(match[0]).length > 0) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

function clauseAround(line: string, at: number): string {
  const start = Math.max(...[', ', '; ', ' but '].map((mark) => line.lastIndexOf(mark, at)), 0)
  const ends = [', ', '; ', ' but ', ' and '].map((mark) => line.indexOf(mark, at + 1)).filter((end) => end > 0)
  return line.slice(start, Math.min(...ends, line.length))
}
