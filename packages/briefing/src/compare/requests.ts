import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import type { Actors } from './actors.ts'
import { conceptsIn } from './concepts.ts'
import { type Party, partiesIn } from './parties.ts'
import type { Reading } from './reading.ts'

/** Somebody asked by somebody to do something. */
export type Request = {
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

/** Asks whom for what: `appealed to Norland for aircraft`. */
const ASKS_FOR =
  /\b(?:ask(?:ed|s)|request(?:ed|s)|urge[ds]|call(?:ed|s) (?:on|upon)|appeal(?:ed|s) to|turn(?:ed|s) to|press(?:ed|es)|petition(?:ed|s)|lobb(?:ied|ies)|begged|implored)\s+((?:(?!\b(?:for|to|not|that|if|about|over)\b|\w+ing\b)[\w'’.&-]+\s+){1,9}?)(for)\s/g

/** Gives what to whom: `handed her report to the court`. What is given stands before the receiver or behind him. */
const GIVES =
  /\b(hand(?:ed|s)(?: over)?|submit(?:ted|s)|present(?:ed|s)|sold|sells|surrender(?:ed|s)|extradited?|transferred|apologi[sz]e[ds]|complained|wrote|lodged|addressed|awarded|offered)\s+(?:(?!\bto\b)[\w'’,&$.-]+\s+){0,12}?to\s+((?:the\s+)?(?:(?!\b(?:on|in|at|for|after|before|with|by|from|during|over|about|of|and|her|his|their|its|a|an|who|which|late|early)\b)[\w'’&-]+\s*){1,6})/g

/** The requests of a sentence, and what it tells was given to whom. */
export function requestsIn(reading: Reading, actors: Actors): Request[] {
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
