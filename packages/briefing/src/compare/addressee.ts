import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import type { Actors } from './actors.ts'
import type { Found } from './found.ts'
import { splitName } from './name-parts.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** What two requests must share to be one, as in `firmness`. */
const FEWEST_SHARED = 2
const LEAST_WEIGHT = 0.9

/** Share of the shorter request that the shared words must make up. */
const LEAST_SHARE = 0.2

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
  /\b(?:ask(?:ed|s)|request(?:ed|s)|urge[ds]|told|order(?:ed|s)|instruct(?:ed|s)|call(?:ed|s) (?:on|upon)|appeal(?:ed|s) to|press(?:ed|es)|invite[ds]|warn(?:ed|s)|advise[ds]|direct(?:ed|s)|implored|begged|tasked|demanded (?:that|of))\s+((?:(?!\b(?:to|not)\b|\w+ing\b)[\w'’.,&-]+\s+){1,12}?)(?:not to|never to|to|should|must)\s+([a-z]+)/g

/** One request made to different parties. */
export function addressee({ readings, actors, rarity }: Readings): Found[] {
  const requests = readings.flatMap((reading) => requestsIn(reading, actors))
  const found: Found[] = []
  for (const [place, x] of requests.entries()) {
    for (const y of requests.slice(0, place)) {
      if (x.reading.telling === y.reading.telling) continue
      if (x.asker === null || x.asker !== y.asker) continue
      const both = shared(x.matter, y.matter, rarity)
      const whole = (request: Request) => [...request.matter].reduce((sum, term) => sum + rarity(term), 0)
      if (both.terms.length < FEWEST_SHARED || both.weight < LEAST_WEIGHT) continue
      if (both.weight < LEAST_SHARE * Math.min(whole(x), whole(y))) continue
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
  const named = around.reading.names.findLast(({ range }) => range.end <= left.length)
  const pronoun = /\b(?:he|she)\b(?=[^.]*$)/i.exec(left)
  if (pronoun && (!named || pronoun.index > named.range.start)) return around.reading.voices.subject
  if (named) return around.actors.of(named.text)
  // `The king ordered`: no name, but the same word on both sides means the same one.
  return terms(left).at(-1) ?? null
}

/** Whether all that one side asked are among those the other asked; a shared word (`the departments`) makes two one. */
const samePeople = (x: Request, y: Request) => allAmong(x.asked, y.asked) || allAmong(y.asked, x.asked)

const allAmong = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  [...some].every((one) => [...all].some((other) => terms(one).some((word) => terms(other).includes(word))))

function question(x: Request, y: Request): string {
  const asker = x.asker !== null && x.asker === y.asker ? shownIn(x.reading, y.reading, x.asker) : null
  return asker === null ? 'Who was asked?' : `Whom did ${asker} ask?`
}

/** A name of the asker as one of the sides has it. */
function shownIn(a: Reading, b: Reading, asker: string): string | null {
  const last = asker.split(' ')
  for (const { names } of [a, b]) {
    const named = names.find((one) => splitName(one.text).core.join(' ') === asker)
    if (named) {
      const words = named.text.split(/\s+/)
      return words.slice(-last.length).join(' ')
    }
  }
  return null
}
