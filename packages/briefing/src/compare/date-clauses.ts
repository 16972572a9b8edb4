import type { Range } from '@daybrief/schema'
import { conceptsIn } from './concepts.ts'
import { deedOf, PAST } from './deeds.ts'
import type { Reading } from './reading.ts'

/**
 * Whether a date hangs on a deed of which the other sentence does not speak: `buried on Tuesday the victims of the blast`
 * dates no blast.
 */
export function datesAnother(reading: Reading, date: Range, other: Reading): boolean {
  const deed = deedBefore(reading, date)
  if (deed === null) return false
  return !other.line.split(/[^A-Za-z]+/).some((word) => deedOf(PAST[word] ?? word.toLowerCase()) === deed)
}

/** The deed that stands right before a date: `resigned on Monday`. */
function deedBefore({ line }: Reading, date: Range): string | null {
  const verb = /\b([a-z]+ed|[a-z]+)(?: (?:off|out|up|down|over|away|back|late|early|again))?(?: (?:on|in))?\s+$/.exec(
    line.slice(0, date.start),
  )?.[1]
  if (verb === undefined || SETS.has(verb) || !(verb.endsWith('ed') || verb in PAST)) return null
  return deedOf(PAST[verb] ?? verb)
}

/** Whether both date one deed, right behind its verb. */
export function sameDeed(a: Reading, b: Reading, { one, other }: { one: Range; other: Range }): boolean {
  const deed = deedBefore(a, one)
  return deed !== null && deed === deedBefore(b, other)
}

/** Opens a clause that tells of something beside the event, and its words up to the date; a clause of saying is none. */
const BESIDE =
  /(?<!\b(?:said|says|told|announced|confirmed|reported|added|claimed|warned)\s)\b(?:that|which|who|whose|where|before|after|when|while|since)\s+([^,;]*)$/i

/** Words of such a clause that the other sentence has too from which on it tells of the event after all. */
const FEWEST_OF_EVENT = 2

/** Whether a date stands in a clause of which the other sentence says little: `the collapse that killed nine in August`. */
export function datesBackground({ line }: Reading, date: Range, other: Reading): boolean {
  const clause = BESIDE.exec(line.slice(0, date.start))?.[1]
  if (clause === undefined) return false
  const told = new Set(conceptsIn(clause).filter((term) => other.terms.has(term)))
  return told.size < FEWEST_OF_EVENT
}

/** What these date is what the sentence is about: that it happened, or for when it was planned. */
const SETS = new Set([
  'happened',
  'occurred',
  'set',
  'scheduled',
  'fixed',
  'named',
  'chose',
  'picked',
  'planned',
  'slated',
])
