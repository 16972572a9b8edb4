import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import type { Candidate, Reading } from './candidate.ts'
import { candidateOf } from './candidate-of.ts'
import { datelineEnd } from './dateline-end.ts'
import { knownNames } from './known-names.ts'
import { isCapital } from './linked.ts'
import { nameAt } from './name-at.ts'
import { personAfterTitle } from './person-after-title.ts'
import { startsTitle } from './title-at.ts'

const PLACE = { kind: 'place', sure: true } as const

/**
 * Reads a stretch from left to right: titles with the names after them, vessels, weapons, bodies with what they are for,
 * places of the gazetteer, and capitalised words whose kind the rest of the article must tell. `small` tells whether the
 * article also writes a word without a capital.
 */
export function readNames(scan: Scan, lexicon: Lexicon, small: Reading['small']): Candidate[] {
  const { at: known, inRuns } = knownNames(scan, lexicon)
  const reading: Reading = { scan, known, small }
  const found: Candidate[] = []
  let at = scan.stretch.part === 'headline' ? 0 : datelineEnd(scan)
  if (at > 0) found.push(candidateOf(reading, { from: 0, to: at }, PLACE))
  for (let read = at; at < scan.words.length; ) {
    if (!isCapital(scan.words[at])) at++
    else {
      const title = titleStart(scan, at, read)
      const person = title === null ? null : personAfterTitle(reading, title)
      const { candidate, to } = person ? { candidate: person, to: person.to } : nameAt(reading, at)
      if (candidate) found.push(candidate)
      at = Math.max(at + 1, to)
      read = at
    }
  }
  for (const { from, to, start, end } of inRuns) {
    const key = scan.stretch.text.slice(start, end)
    found.push({ ...candidateOf(reading, { from, to }, PLACE), start, end, key, keys: [key] })
  }
  return found
}

/** Words of grammar inside a title in small letters: `secretary of state for defence`. */
const INSIDE_TITLE = new Set(['of', 'for', 'and', 'the'])

/** Where the title starts that a capitalised word belongs to or follows, not before `least`; null when there is none. */
function titleStart({ words }: Scan, at: number, least: number): number | null {
  let start = startsTitle(words[at]!.key) ? at : null
  for (let before = at - 1; before >= least; before--) {
    const { key } = words[before]!
    if (startsTitle(key)) start = before
    else if (start === null || start === at || !INSIDE_TITLE.has(key)) break
    if (!words[before]!.joined) break
  }
  return start
}
