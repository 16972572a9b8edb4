import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import type { Actors } from './actors.ts'
import { conceptsIn } from './concepts.ts'
import { deedOf } from './deeds.ts'
import type { Found } from './found.ts'
import { splitName } from './name-parts.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** What two requests must share to be one, as in `firmness`. */
const FEWEST_SHARED = 2
const FEWEST_OF_OTHER_DEEDS = 3
const LEAST_WEIGHT = 0.9

/** Share of the shorter request that the shared words must make up. */
const LEAST_SHARE = 0.2

/** Somebody who is asked: the key of the person or body, and the words of the office; empty where unknown. */
type Party = { name: string; office: string }

/** Somebody asked by somebody to do something. */
type Request = {
  reading: Reading
  asker: string | null
  asked: Party[]
  /** What is to be done. */
  verb: string
  /** It is not to be done: what must not be is told in freer words. */
  forbids: boolean
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
      const alike = deedOf(x.verb) === deedOf(y.verb) || (x.forbids && y.forbids)
      const fewest = alike ? FEWEST_SHARED : FEWEST_OF_OTHER_DEEDS
      if (both.terms.length < fewest || both.weight < LEAST_WEIGHT) continue
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

/** Asks whom for what: `appealed to Norland for aircraft`. */
const ASKS_FOR =
  /\b(?:ask(?:ed|s)|request(?:ed|s)|urge[ds]|call(?:ed|s) (?:on|upon)|appeal(?:ed|s) to|turn(?:ed|s) to|press(?:ed|es)|petition(?:ed|s)|lobb(?:ied|ies)|begged|implored)\s+((?:(?!\b(?:for|to|not|that|if|about|over)\b|\w+ing\b)[\w'’.&-]+\s+){1,9}?)(for)\s/g

/** Gives what to whom: `handed her report to the court`. What is given stands before the receiver or behind him. */
const GIVES =
  /\b(hand(?:ed|s)(?: over)?|submit(?:ted|s)|present(?:ed|s)|sold|sells|surrender(?:ed|s)|extradited?|transferred|apologi[sz]e[ds]|complained|wrote|lodged|addressed|awarded|offered)\s+(?:(?!\bto\b)[\w'’,&$.-]+\s+){0,12}?to\s+((?:the\s+)?(?:(?!\b(?:on|in|at|for|after|before|with|by|from|during|over|about|of|and|her|his|their|its|a|an|who|which|late|early)\b)[\w'’&-]+\s*){1,6})/g

function requestsIn(reading: Reading, actors: Actors): Request[] {
  return [...asksTo(reading, actors), ...asksFor(reading, actors), ...gives(reading, actors)]
}

/** Longest reach of what is asked for or given, in UTF-16 units. */
const REACH = 100

function asksFor(reading: Reading, actors: Actors): Request[] {
  const { line } = reading
  if (!line.includes(' for ')) return []
  return Array.from(line.matchAll(ASKS_FOR)).flatMap((match): Request[] => {
    const whom = (match[1] ?? '').trim()
    const asked = ALL.test(whom) ? [] : partiesIn(whom, { actors, reading })
    if (asked.length === 0) return []
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const end = match.index + match[0].length
    return [
      {
        reading,
        asker: askerBefore(line.slice(0, match.index), { actors, reading }),
        asked,
        verb: 'for',
        forbids: false,
        cue: { start, end: start + whom.length },
        keep: { start: match.index, end: matterEnd(line, end) },
        matter: new Set(conceptsIn(line.slice(end, end + REACH))),
      },
    ]
  })
}

function gives(reading: Reading, actors: Actors): Request[] {
  const { line } = reading
  if (!line.includes(' to ')) return []
  return Array.from(line.matchAll(GIVES)).flatMap((match): Request[] => {
    const whom = (match[2] ?? '').trim()
    const asked = ALL.test(whom) ? [] : partiesIn(whom, { actors, reading })
    if (asked.length === 0) return []
    const end = match.index + match[0].trimEnd().length
    const start = end - whom.length
    const given = line.slice(match.index + (match[1]?.length ?? 0), start)
    return [
      {
        reading,
        asker: askerBefore(line.slice(0, match.index), { actors, reading }),
        asked,
        verb: (match[1] ?? '').split(' ')[0] ?? '',
        forbids: false,
        cue: { start, end },
        keep: { start: match.index, end },
        matter: new Set(conceptsIn(`${given} ${line.slice(end, end + REACH)}`)),
      },
    ]
  })
}

function asksTo(reading: Reading, actors: Actors): Request[] {
  const { line } = reading
  const requests: Request[] = []
  for (const match of line.matchAll(ASKS)) {
    const whom = (match[1] ?? '').trim()
    const start = match.index + match[0].indexOf(match[1] ?? '')
    if (ALL.test(whom)) continue
    const asked = partiesIn(whom, { actors, reading })
    if (asked.length === 0) continue
    const end = match.index + match[0].length - (match[2]?.length ?? 0)
    const next = /\b(?:and|but) (?:ask|urg|call|told|warn)/.exec(line.slice(end))
    requests.push({
      reading,
      asker: askerBefore(line.slice(0, match.index), { actors, reading }),
      asked,
      verb: match[2] ?? '',
      forbids: /\b(?:not|never) to\s+[a-z]+$/.test(match[0]),
      cue: { start, end: start + whom.length },
      keep: { start: match.index, end: matterEnd(line, end) },
      matter: new Set(conceptsIn(line.slice(end, next ? end + next.index : line.length))),
    })
  }
  return requests
}

/** Whoever these are, those the other telling names are among them. */
const ALL =
  /\b(?:both|all|two|warring|rival) (?:the )?(?:sides|parties|camps|countries|nations|governments|groups|leaders)\b|\beveryone\b/i

/** Where the first words of what is asked end: the verb alone does not tell what it is. */
const matterEnd = (line: string, from: number) => from + (/^(?:\S+\s+){0,4}\S+/.exec(line.slice(from))?.[0].length ?? 0)

/** The parties a phrase names: people and bodies by name, people by title. Pronouns are left out: they add nobody. */
function partiesIn(phrase: string, around: { actors: Actors; reading: Reading }): Party[] {
  const parties: Party[] = []
  for (const part of phrase.split(/,\s*(?:and\s+)?|\s+and\s+/)) {
    const trimmed = part.trim()
    if (trimmed === '' || /^(?:him|her|them|it|us|me|reporters|journalists)$/i.test(trimmed)) continue
    const party = { name: around.actors.of(trimmed) ?? '', office: splitName(trimmed).offices.join(' ') }
    if (party.name !== '') party.office = [...around.actors.offices(party.name)].join(' ')
    if (party.name !== '' || party.office !== '') parties.push(party)
  }
  return parties
}

function askerBefore(left: string, around: { actors: Actors; reading: Reading }): string | null {
  // `Nurses in Halm urged`: a place says where they are, not who they are.
  const named = around.reading.names.findLast(
    ({ range, text }) =>
      range.end <= left.length && terms(text).length > 0 && !PLACE_BEFORE.test(left.slice(0, range.start)),
  )
  const pronoun = /\b(?:he|she)\b(?=[^.]*$)/i.exec(left)
  if (pronoun && (!named || pronoun.index > named.range.start)) return around.reading.voices.subject
  // `Rukan's president` is whom `the president of Rukan` means.
  if (named && !left.startsWith("'s ", named.range.end)) {
    const actor = around.actors.of(named.text)
    return actor === null || actor.includes(' ') ? actor : (terms(actor)[0] ?? actor)
  }
  // `The king ordered`: no name, but the same word on both sides means the same one.
  return terms(left.replace(PLACE_AT_END, '')).at(-1) ?? null
}

const PLACE_BEFORE = /\b(?:in|at|from|near|of|outside)\s+(?:the\s+)?$/
const PLACE_AT_END = /\s(?:in|at|from|near|of|outside)\s+(?:the\s+)?\p{Lu}[^,]*$/u

/** Whether all that one side asked are among those the other asked; a shared word (`the departments`) makes two one. */
const samePeople = (x: Request, y: Request) => allAmong(x.asked, y.asked) || allAmong(y.asked, x.asked)

const allAmong = (some: readonly Party[], all: readonly Party[]) =>
  some.every((one) => all.some((other) => sameParty(one, other)))

/** By a word of their names, or of one's name and the other's office; two offices are compared when a name is not known. */
function sameParty(x: Party, y: Party): boolean {
  const share = (one: string, other: string) => {
    const words = new Set(partyWords(other))
    return partyWords(one).some((word) => words.has(word))
  }
  if (share(x.name, y.name) || share(x.name, y.office) || share(x.office, y.name)) return true
  return (x.name === '' || y.name === '') && share(x.office, y.office)
}

/** Words of a party; a ministry is its minister. */
const partyWords = (party: string) =>
  terms(party)
    .map((word) => BODIES[word] ?? word)
    .filter((word) => !COMMON.has(word))

const BODIES: Record<string, string> = { ministri: 'minist' }

/** What many have in common tells nobody from another. */
const COMMON = new Set(
  terms('prime deputy vice former acting new senior chief head leader general national state minister'),
)

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
