import { names, terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import type { Actors } from './actors.ts'
import type { Found } from './found.ts'
import { splitName } from './name-parts.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** What two requests must share to be one, as in `firmness`. */
const FEWEST_SHARED = 2
const LEAST_WEIGHT = 0.9

/** Somebody asked by somebody to do something. */
type Request = {
  reading: Reading
  asker: string | null
  /** Whom: every party, by key. */
  asked: Set<string>
  cue: Range
  /** From the verb of asking to what is asked. */
  keep: Range
  matter: ReadonlySet<string>
}

const ASKS =
  /\b(?:ask(?:ed|s)|request(?:ed|s)|urge[ds]|told|order(?:ed|s)|instruct(?:ed|s)|call(?:ed|s) (?:on|upon)|appeal(?:ed|s) to|press(?:ed|es)|invite[ds]|warn(?:ed|s)|advise[ds]|direct(?:ed|s)|implored|begged|tasked|demanded (?:that|of))\s+((?:(?!\b(?:to|not)\b)[\w'’.,&-]+\s+){1,12}?)(?:not to|never to|to|should|must)\s+([a-z]+)/g

/** One request made to different parties. */
export function addressee({ readings, actors, rarity }: Readings): Found[] {
  const requests = readings.flatMap((reading) => requestsIn(reading, actors))
  const found: Found[] = []
  for (const [place, x] of requests.entries()) {
    for (const y of requests.slice(0, place)) {
      if (x.reading.telling === y.reading.telling) continue
      if (x.asker !== null && y.asker !== null && x.asker !== y.asker) continue
      const both = shared(x.matter, y.matter, rarity)
      if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) continue
      if (samePeople(x, y)) continue
      const [first, second] = y.reading.index < x.reading.index ? [y, x] : [x, y]
      found.push({
        kind: 'addressee',
        question: question(first, second),
        sides: [first, second].map(({ reading, cue, keep }) => ({ index: reading.index, cue, keep })),
        strength: Math.min(1, 0.4 + both.weight / 5),
      })
    }
  }
  return found
}

function requestsIn(reading: Reading, actors: Actors): Request[] {
  const { line } = reading
  const requests: Request[] = []
  for (const match of line.matchAll(ASKS)) {
    const whom = (match[1] ?? '').trim()
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const asked = partiesIn(whom, { actors, reading })
    if (asked.size === 0) continue
    const end = match.index + match[0].length - (match[2]?.length ?? 0)
    const next = /\b(?:and|but) (?:ask|urg|call|told|warn)/.exec(line.slice(end))
    requests.push({
      reading,
      asker: askerBefore(line.slice(0, match.index), { actors, reading }),
      asked,
      cue: { start, end: start + whom.length },
      keep: { start: match.index, end },
      matter: new Set(terms(line.slice(end, next ? end + next.index : line.length))),
    })
  }
  return requests
}

/** The parties a phrase names: people and bodies by name, people by title. Pronouns are left out: they add nobody. */
function partiesIn(phrase: string, around: { actors: Actors; reading: Reading }): Set<string> {
  const parties = new Set<string>()
  for (const part of phrase.split(/,\s*(?:and\s+)?|\s+and\s+/)) {
    const trimmed = part.trim()
    if (trimmed === '' || /^(?:him|her|them|it|us|me|reporters|journalists)$/i.test(trimmed)) continue
    const key = around.actors.of(trimmed) ?? splitName(trimmed).offices.join(' ')
    if (key !== '') parties.add(key)
  }
  return parties
}

function askerBefore(left: string, around: { actors: Actors; reading: Reading }): string | null {
  const named = names(left).at(-1)
  const pronoun = /\b(?:he|she)\b(?=[^.]*$)/i.exec(left)
  if (pronoun && (!named || pronoun.index > named.range.start)) return around.reading.voices.subject
  return named ? around.actors.of(named.text) : around.reading.voices.subject
}

/** Whether all that one side asked are among those the other asked. */
const samePeople = (x: Request, y: Request) =>
  [...x.asked].every((one) => y.asked.has(one)) || [...y.asked].every((one) => x.asked.has(one))

function question(x: Request, y: Request): string {
  const asker = x.asker !== null && x.asker === y.asker ? shownIn(x.reading, y.reading, x.asker) : null
  return asker === null ? 'Who was asked?' : `Whom did ${asker} ask?`
}

/** A name of the asker as one of the sides has it. */
function shownIn(a: Reading, b: Reading, asker: string): string | null {
  const last = asker.split(' ')
  for (const { text } of [a, b]) {
    const named = names(text).find((one) => splitName(one.text).core.join(' ') === asker)
    if (named) {
      const words = named.text.split(/\s+/)
      return words.slice(-last.length).join(' ')
    }
  }
  return null
}
