import type { Lexicon } from '../lexicon.ts'
import type { Found } from '../phrase-index.ts'
import type { Scan } from '../scan.ts'
import { hasHappened } from './has-happened.ts'
import { isHistory } from './is-history.ts'
import { isOnForces } from './is-on-forces.ts'

/** Words that speak for an event type; `owner` is its place in the lexicon. */
export type Trigger = { owner: number; weight: number; found: Found }

export type Reading = {
  lexicon: Lexicon
  /** Languages whose terms count; null means all. */
  reads: ReadonlySet<string> | null
  /** The year of the report, as written; null when unknown. */
  year: string | null
}

/** Classes of PLOVER that are deeds. Words, plans and votes are events by being told; a deed must have happened. */
const DEEDS: ReadonlySet<string | null> = new Set(['ASSAULT', 'COERCE', 'PROTEST'])

/**
 * Triggers in a stretch: at each place the longest of all types. A deed counts only as one that has happened, lately; an
 * attack on those who fight counts as fighting.
 */
export function triggersIn(scan: Scan, { lexicon, reads, year }: Reading): Trigger[] {
  const triggers: Trigger[] = []
  let taken = { start: 0, end: 0, owners: new Set<number>() }
  for (const found of scan.found) {
    const entry = lexicon.entries[found.id]!
    if (entry.kind !== 'event' || (reads && !reads.has(entry.language))) continue
    const { owner, weight, language } = entry
    const same = found.start === taken.start && found.end === taken.end
    if (same ? taken.owners.has(owner) : found.start < taken.end) continue
    if (!same) taken = { start: found.start, end: found.end, owners: new Set() }
    taken.owners.add(owner)
    const isDeed = DEEDS.has(lexicon.events[owner]!.plover)
    if (isDeed && (!hasHappened(scan, found, language) || isHistory(scan, found, year))) continue
    const isFighting = owner === lexicon.attack && lexicon.clash >= 0 && isOnForces(scan, found)
    triggers.push({ owner: isFighting ? lexicon.clash : owner, weight, found })
  }
  return triggers
}
