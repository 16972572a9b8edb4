import type { Range } from '@daybrief/schema'
import { remembered } from '../once.ts'
import { conceptsIn } from './concepts.ts'
import { sharedTopic, wordsWithin } from './content-words.ts'
import { deedOf, PAST, STATES } from './deeds.ts'
import { around, type Found } from './found.ts'
import type { Link } from './links.ts'
import { type Reading, type Readings, shared } from './reading.ts'
import { peopleApart } from './subjects.ts'

const AHEAD =
  /\b(?:(?:is|are|was|were) (?:expected|due|scheduled|set|slated|likely|poised|about|going|planning) to|will|shall|plans? to|planned to|intends? to|is to|are to)\s+(?:(?:also|soon|not|then|later|\w+ly)\s+)?(?:be\s+)?([a-z]+)/g
const HELD_TALKS =
  /\b(?:having|had|held|holding|after) (?:\w+ ){0,3}?(?:talks|discussions|a meeting|meetings|negotiations)\b/g
const DONE = /\b(?:(?:has|have|had|was|were|having)\s+)?(?:(?:already|just|since|also|\w+ly)\s+)?([a-z]+)\b/g

/** Words behind the verb in which its object stands. */
const OBJECT = 140

/** What the two deeds must share beside the verb. */
const LEAST_WEIGHT = 0.9

/** What is shared before the verb counts less: one man does many things. */
const SUBJECT_FACTOR = 0.4

const subjectOf = ({ line }: Reading, { cue }: Deed) => new Set(conceptsIn(line.slice(0, cue.start)))

/** `object`: where what the deed is done to is named; behind the verb, or before it when that is passive. */
type Deed = { verb: string; cue: Range; object: Range; passive: boolean }

/** A deed still ahead in one telling and done in another. A report of an earlier day is news overtaken, no difference. */
export function tense({ a, b, similarity }: Link, { rarity, actors }: Readings): Found | null {
  for (const [ahead, done] of [
    [a, b],
    [b, a],
  ] as const) {
    if (ahead.published !== null && done.published !== null && ahead.published < done.published) continue
    const past = doneIn(done)
    for (const will of aheadIn(ahead)) {
      for (const did of past) {
        if (deedOf(will.verb) !== deedOf(did.verb) || STATES.has(deedOf(will.verb))) continue
        // `Half have left, the last are to leave`: both hold.
        if (aheadIn(done).some(({ verb }) => deedOf(verb) === deedOf(will.verb))) continue
        const passive = will.passive && did.passive
        const [matter, other] = [matterOf(will, passive), matterOf(did, passive)]
        const both = shared(conceptsAt(ahead, matter), conceptsAt(done, other), rarity)
        const acting = shared(subjectOf(ahead, will), subjectOf(done, did), rarity)
        if (both.weight + SUBJECT_FACTOR * acting.weight < LEAST_WEIGHT || both.terms.length === 0) continue
        const topic = sharedTopic(
          {
            text: ahead.text,
            first: wordsWithin(ahead.content, matter),
            second: wordsWithin(done.content, other),
          },
          rarity,
        )
        if (topic === null || peopleApart(a, b, { actors })) continue
        const first = {
          index: ahead.index,
          cue: will.cue,
          keep: around(will.cue, ...topic.runs.map((run) => run.first)),
        }
        const second = {
          index: done.index,
          cue: did.cue,
          keep: around(did.cue, ...topic.runs.map((run) => run.second)),
        }
        return {
          kind: 'tense',
          question: `Still to come or over: ${topic.words}?`,
          sides: ahead === a ? [first, second] : [second, first],
          strength: Math.min(1, 0.4 + similarity / 2 + both.weight / 10),
        }
      }
    }
  }
  return null
}

/** Where a deed's matter is named: of what is done to somebody, he is the matter too. */
const matterOf = ({ object }: Deed, passive: boolean): Range => (passive ? { start: 0, end: object.end } : object)

const conceptsAt = ({ line }: Reading, { start, end }: Range) => new Set(conceptsIn(line.slice(start, end)))

/** A form of `be` before the participle. */
const PASSIVE = /\b(?:be|been|was|were)\s+(?:\w+ly\s+)?[a-z]+$/

const aheadIn = remembered(({ line }: Reading): Deed[] =>
  Array.from(line.matchAll(AHEAD), (match) => deed(line, { match, verb: match[1] ?? '', from: match.index })),
)

const doneIn = remembered(({ line }: Reading): Deed[] => {
  const talks = Array.from(line.matchAll(HELD_TALKS), (match) => deed(line, { match, verb: 'meet', from: match.index }))
  const verbs = Array.from(line.matchAll(DONE)).flatMap((match) => {
    const word = match[1] ?? ''
    const verb = PAST[word] ?? (word.endsWith('ed') && word.length > 4 ? word : null)
    if (
      verb === null ||
      /\b(?:not|to|will|would|be|been|expected|scheduled|due|is|are)\s+$/.test(line.slice(0, match.index))
    )
      return []
    return [deed(line, { match, verb, from: match.index })]
  })
  return [...talks, ...verbs]
})

function deed(line: string, found: { match: RegExpExecArray; verb: string; from: number }): Deed {
  const end = found.from + found.match[0].length
  const stop = /[.;](?:\s|$)| – /.exec(line.slice(end, end + OBJECT))
  return {
    verb: found.verb,
    cue: { start: found.from, end },
    passive:
      PASSIVE.test(found.match[0]) &&
      (found.verb.endsWith('ed') || found.verb in PAST || /\bbe\s/.test(found.match[0])),
    object: { start: end, end: Math.min(line.length, end + (stop ? stop.index : OBJECT)) },
  }
}
