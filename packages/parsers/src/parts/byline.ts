import type { Range } from '@daybrief/schema'
import { CAPITAL, LETTER } from './latin.ts'

/** Authors named in a line, and where their names stand in it. */
export type BylineShape = { names: Range }

/** A byline with two authors and their posts has up to 16 words; a headline that starts with `By` runs on. */
const MOST_WORDS = 16
const LABEL =
  /^[-–—•*\s]*(?:(?:(?:written|reported|story|text|words|report|compiled) )?by|author|reporter|writer|byline|par|oleh|penulis|por|bởi|tác giả)\b\s*[:：]?\s*(?:--?\s*)?/i
/** `From our correspondent`, which British papers print in place of `By`. */
const FROM =
  /^(?:From|FROM)\s+(?=(?:[Oo]ur|OUR|[Aa])\s+(?:[\p{L}]+\s+){0,4}[Cc]orrespondents?$|(?!.*\s(?:With|To|The|Into|For|Of|And|In|On)\s)\p{Lu}[\p{L}’'.-]+\s+\p{Lu})/u
const PERSON = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Gen|Col|Sir|H\.?E)\.?\s+)?[${CAPITAL}][${LETTER}’'.-]*(?:\s+(?:(?:van|von|der|den|de|del|da|di|du|la|le|bin|binti|al|el|mc|o['’])\s*){0,2}[${CAPITAL}][${LETTER}’'.-]*){0,4}`
const PEOPLE = new RegExp(String.raw`^(?:${PERSON})(?:(?:\s*,\s*|\s+(?:and|And|AND|&|et|y|dan|và)\s+)(?:${PERSON}))*`)
const ANONYMOUS =
  /^\(?(?:(?:our|our own|a|the)\s+(?:\p{L}+\s+){0,3}(?:correspondents?|reporters?|staff)|staff(?: (?:writers?|reporters?|correspondents?))?|agenc(?:y|ies)|news ?desk|the associated press)\b\)?/iu
const BRACKETED = /^\([\p{Lu}][\p{L} .&-]{2,50}\)$/u
/** What may stand behind the names: a post, an agency, a place; never a verb's sentence. */
const REST = /^(?:\s*[,|/(–—-]\s*.{0,90})?$/
/** Words that no person bears, which begin lines that are no bylines: `By The Numbers`, `By Land and Sea`. */
const NO_NAMES = /^(?:The|A|An|Numbers|Land|Sea|Air|Law|Way|Contrast|Comparison|Popular|All|Any|No|In|On|At|For|Far)\b/

/** The authors that a line such as `By: Sok Dara` or `From Our Correspondent` names, or null. */
export function bylineOf(line: string): BylineShape | null {
  const label = (LABEL.exec(line) ?? FROM.exec(line))?.[0]
  if (label === undefined || line.length > 160 || line.split(/\s+/).length > MOST_WORDS) return null
  let start = label.length
  const from = FROM.exec(line.slice(start))?.[0] ?? /^From\s+/i.exec(line.slice(start))?.[0]
  if (from !== undefined) start += from.length
  const rest = line.slice(start)
  const names = (ANONYMOUS.exec(rest) ?? BRACKETED.exec(rest) ?? namesIn(rest))?.[0]
  if (names === undefined || !REST.test(rest.slice(names.length))) return null
  const bracket = names.startsWith('(') ? 1 : 0
  return { names: { start: start + bracket, end: start + names.length - bracket } }
}

/** What somebody is, behind a comma: no second author. */
const POST =
  /,\s*[^,]*\b(?:correspondents?|editors?|reporters?|writers?|staff|chief|bureau|analysts?|columnists?|contributors?|agency|news|press|post|times|service|university|institute)\b.*$/i

function namesIn(rest: string): string[] | null {
  const names = NO_NAMES.test(rest) ? undefined : PEOPLE.exec(rest)?.[0]
  return names === undefined ? null : [names.replace(POST, '')]
}

/** A line that only announces a byline: `By:`. */
export const announcesByline = (line: string) =>
  /^[-–—•*\s]*(?:(?:written |reported )?by|author|reporter|writer)\s*[:：]?\s*$/i.test(line)

const NAME_ONLY = new RegExp(
  String.raw`^(?:[-–—•*]\s*)?(?<names>(?:${PERSON})(?:(?:\s*,\s*|\s+(?:and|&)\s+)(?:${PERSON}))*)$`,
  'd',
)

/** The names in a line that holds nothing else: two to five capitalised words a person, or null. */
export function namesOnly(line: string): Range | null {
  const match = line.length > 90 ? null : NAME_ONLY.exec(line)
  const at = match?.indices?.groups?.names
  if (at === undefined || !/\p{Ll}/u.test(line)) return null
  const people = line.slice(at[0], at[1]).split(/\s*,\s*|\s+(?:and|&)\s+/)
  return people.every((person) => person.split(/\s+/).length >= 2) ? { start: at[0], end: at[1] } : null
}
