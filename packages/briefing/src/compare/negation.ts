import { stem } from '@daybrief/language'
import { conceptsIn } from './concepts.ts'
import { sharedTopic } from './content-words.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Cosine from which a denial and a statement are about one thing. */
const LEAST_SIMILARITY = 0.28

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

/** What a deputy does the mayor may not have done. */
const STAND_IN = /\b(?:deputy|vice|former|ex|acting|assistant)[ -]/i

/** What one telling says and another says is not so. */
export function negation({ a, b, similarity }: Link, { rarity }: Readings): Found | null {
  if (similarity < LEAST_SIMILARITY) return null
  for (const [negated, plain] of [
    [a, b],
    [b, a],
  ] as const) {
    // What was not so in an earlier report may have come since.
    if (negated.published !== null && plain.published !== null && negated.published < plain.published) continue
    if (STAND_IN.test(plain.line) !== STAND_IN.test(negated.line)) continue
    if (TURNED.test(plain.line) || NO_STATEMENT.test(plain.line) || NO_STATEMENT.test(negated.line)) continue
    for (const match of negated.line.matchAll(NOT)) {
      const cue = { start: match.index, end: match.index + match[0].length }
      const said = statedIn(plain, match[1] ?? match[2] ?? '')
      if (said === null || !sameObject(negated, cue.end, plain)) continue
      const clause = new Set(
        [...conceptsIn(clauseAround(negated.line, cue.start))].filter((term) => negated.matter.has(term)),
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

/** `No shots were reported`: what follows is no part of what is negated. */
const TELLS = new Set(['report', 'record', 'immedi'])

/** Whether what follows the negated verb is what the plain sentence speaks of: who `did not use bullets` may use gas. */
function sameObject(negated: Reading, from: number, plain: Reading): boolean {
  const clause = /[,.;](?:\s|$)/.exec(negated.line.slice(from))
  const end = clause ? from + clause.index : negated.line.length
  const object = negated.content.find(
    ({ range, stem }) =>
      range.start >= from && range.start < end && !TELLS.has(stem) && !negated.line.startsWith("'s ", range.end),
  )
  return object === undefined || plain.terms.has(object.stem)
}

/** A shorter beginning is shared by chance. */
const FEWEST_LETTERS = 5

/** Whether two stems are of one word or of a verb and its noun: who `survived` is a `survivor`. */
const related = (x: string, y: string) =>
  x === y || (Math.min(x.length, y.length) >= FEWEST_LETTERS && (x.startsWith(y) || y.startsWith(x)))

/** Words that stand beside any verb. */
const AUXILIARY = new Set(
  'a an the any be been being is are was were am have has had do does did will would can could shall should may might must of in on to'.split(
    ' ',
  ),
)

/** Where a sentence has the word that the other negates. */
function statedIn(reading: Reading, words: string): { start: number; end: number } | null {
  const wanted = words.toLowerCase().split(/\s+/).map(stem)
  for (const match of reading.line.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase()
    if (!AUXILIARY.has(word) && wanted.some((one) => related(one, stem(word)))) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

function clauseAround(line: string, at: number): string {
  const start = Math.max(...[', ', '; ', ' but ', ' that ', ' said '].map((mark) => line.lastIndexOf(mark, at)), 0)
  const ends = [', ', '; ', ' but ', ' and '].map((mark) => line.indexOf(mark, at + 1)).filter((end) => end > 0)
  return line.slice(start, Math.min(...ends, line.length))
}
