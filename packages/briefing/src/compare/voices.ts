import type { Range } from '@daybrief/schema'
import type { Actors } from './actors.ts'
import { type Line, withoutQuotations } from './plain.ts'

/** Somebody whose words a sentence gives. */
export type Voice = {
  /** Who, by the story's own words; null when it cannot be told (`officials`, an open pronoun). */
  actor: string | null
  /** The words that name the speaker or, for a pronoun, the pronoun. */
  range: Range
  /** Where the verb of saying stands. */
  at: number
}

/** Who speaks in a sentence, outermost first: in `Hun said Lloyd confirmed` it is Lloyd's word in the end. */
export type Voices = { voices: Voice[]; subject: string | null }

const SAID =
  /\b(?:said|says|told|adds|added|wrote|writes|stated|stresse[ds]|noted|posted|tweeted|claim(?:ed|s)|warn(?:ed|s)|announce[ds]|confirm(?:ed|s)|insist(?:ed|s)|declare[ds]|argue[ds]|explain(?:ed|s)|continued|reiterate[ds]|underline[ds]|acknowledge[ds]|remarked|mentioned|emphasi[sz]e[ds]|denie[ds]|admit(?:ted|s)|vow(?:ed|s)|promise[ds]|alleged|asserted|maintained|testified|disclosed|revealed|expressed|describe[ds]|denounce[ds]|condemn(?:ed|s)|branded|hailed|call(?:ed|s)(?= [^."]{0,80}"))\b/g
const BY = /\b(?:according to|quoting|citing|in the words of|as told by|quoted)\s+/gi

/** What may stand between a speaker and the verb: an apposition, adverbs, auxiliaries. */
const BETWEEN_SUBJECT_AND_VERB =
  /^(?:\s*,[^,]{1,100},)?\s*(?:(?:also|later|then|again|further|has|had|have|did|who|earlier|once|\w+ly|on \w+day|himself|herself)\s+)*$/
const BETWEEN_VERB_AND_SUBJECT = /^\s+(?:(?:the|a|an|its|his|her)\s+)?(?:[a-z][\w'-]*\s+){0,5}$/
const PRONOUN_BEFORE = /\b(he|she)\s+(?:(?:also|later|then|again|further|has|had|\w+ly)\s+)*$/i
const TITLE_BEFORE =
  /\b(the|his|her|their|its)\s+((?:[\w.'-]+\s+){0,4}[\w.'-]+)\s+(?:(?:also|later|then|has|had|\w+ly)\s+)*$/i

/** The voices of each sentence of one article, in order; pronouns go back to whoever spoke or acted in the sentence before. */
export function voicesOf(lines: readonly Line[], actors: Actors): Voices[] {
  let before: string | null = null
  return lines.map((line) => {
    const read = readVoices(line, { actors, before })
    before = read.subject ?? before
    return read
  })
}

function readVoices({ line: whole, names }: Line, around: { actors: Actors; before: string | null }): Voices {
  const line = withoutQuotations(whole)
  const mentions = names.filter(({ text, range }) => line.slice(range.start, range.end) === text)
  const people = mentions.map((one) => ({ ...one, actor: around.actors.of(one.text) }))
  const first = people.find(({ actor }) => actor !== null && around.actors.offices(actor).size > 0)
  const voices: Voice[] = []
  for (const match of line.matchAll(SAID)) {
    const at = match.index
    const voice =
      speakerBefore(line, { at, people, ...around }) ?? speakerAfter(line, { at: at + match[0].length, people })
    const trails = /^(?:,? (?:quoting|citing)\b|[\s.,]*$)/.test(line.slice(at + match[0].length)) && voices.length > 0
    if (voice) voices.push({ ...voice, at: trails ? -1 : at })
  }
  for (const match of line.matchAll(BY)) {
    const from = match.index + match[0].length
    const named = people.find(
      ({ range }) =>
        range.start >= from && /^(?:(?:the|a|an)\s+)?(?:[a-z][\w'-]*\s+){0,6}$/.test(line.slice(from, range.start)),
    )
    if (named)
      voices.push({
        actor: named.actor,
        range: named.range,
        at: match.index + (/^quot|^cit/i.test(match[0]) ? line.length : 0),
      })
  }
  voices.sort((a, b) => a.at - b.at)
  const spoken = voices.find(({ actor }) => actor !== null)?.actor
  const opensWithPronoun = /^"?(?:he|she|his|her)\b/i.test(line)
  const subject = spoken ?? (opensWithPronoun ? around.before : (first?.actor ?? null))
  return { voices, subject }
}

type Person = { actor: string | null; range: Range }

function speakerBefore(
  line: string,
  around: { at: number; people: readonly Person[]; actors: Actors; before: string | null },
): Omit<Voice, 'at'> | null {
  const { at, people } = around
  const named = people.findLast(
    ({ range }) => range.end <= at && BETWEEN_SUBJECT_AND_VERB.test(line.slice(range.end, at)),
  )
  if (named) return { actor: named.actor, range: named.range }
  const left = line.slice(0, at)
  const pronoun = PRONOUN_BEFORE.exec(left)
  if (pronoun) {
    const inSentence = people.findLast(({ range, actor }) => range.end <= pronoun.index && actor !== null)
    const actor =
      inSentence && around.actors.offices(inSentence.actor ?? '').size > 0 ? inSentence.actor : around.before
    return { actor, range: { start: pronoun.index, end: pronoun.index + (pronoun[1]?.length ?? 0) } }
  }
  const title = TITLE_BEFORE.exec(left)
  if (!title) return null
  const office = (title[2] ?? '').replace(/(?:\s+(?:also|later|then|has|had|\w+ly))+$/i, '')
  const whole = `${title[1]} ${office}`
  const actor = around.actors.of(office)
  return actor === null ? null : { actor, range: { start: title.index, end: title.index + whole.length } }
}

function speakerAfter(line: string, around: { at: number; people: readonly Person[] }): Omit<Voice, 'at'> | null {
  const named = around.people.find(({ range }) => range.start >= around.at)
  if (!named || !BETWEEN_VERB_AND_SUBJECT.test(line.slice(around.at, named.range.start))) return null
  // `Austin said the U.S. will`: what follows is what is said, unless a quotation or a comma came before the verb.
  return /["_,]\s*\w+\s*$/.test(line.slice(0, around.at)) ? { actor: named.actor, range: named.range } : null
}
