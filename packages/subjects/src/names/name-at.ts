import { GIVEN_NAMES as PLACES_OR_NAMES } from '../other-names.ts'
import { apposition } from './apposition.ts'
import { bodyEnd } from './body-end.ts'
import type { Candidate, Reading } from './candidate.ts'
import { candidateOf } from './candidate-of.ts'
import { firstWord } from './first-word.ts'
import { hintOf } from './hint-of.ts'
import { kindByWords } from './kind-by-words.ts'
import { isNumbered } from './numbered.ts'
import { runBeforeTitle } from './person-after-title.ts'
import { GIVEN_NAMES } from './plain-words.ts'
import { titleAt } from './title-at.ts'
import { vesselEnd } from './vessel-end.ts'
import { weaponEnd } from './weapon-end.ts'

const isGivenName = (key: string) => GIVEN_NAMES.has(key) || PLACES_OR_NAMES.has(key)

/** What stands at a capitalised word without a title before it: a name or nothing, and where to read on. */
export function nameAt(reading: Reading, at: number): { candidate: Candidate | null; to: number } {
  const { scan, known } = reading
  const sure = (kind: Candidate['kind'], to: number) => ({
    candidate: candidateOf(reading, { from: at, to }, { kind, sure: true }),
    to,
  })
  const place = known.get(at)
  const vessel = place ? at : vesselEnd(scan, at)
  if (vessel > at) return sure('vessel', vessel)
  const weapon = weaponEnd(scan, at)
  if (weapon > at) return sure('weapon', weapon)
  const run = runBeforeTitle(reading, at)
  const first = firstWord(reading, at, run)
  if (first > at) return { candidate: null, to: first }
  if (place?.sort === 'place' && place.found.to < run && known.get(place.found.to)?.sort === 'place') {
    return sure('place', place.found.to)
  }
  const inside = place?.sort === 'place' && place.found.to < run ? place.found.to : null
  const longest = place && place.sort !== 'people' ? Math.max(run, place.found.to) : run
  const end = bodyEnd(scan, { from: at, to: longest })
  const to = isNumbered(scan, end) ? end + 1 : end
  const kind = kindByWords(reading, { from: at, to })
  if (kind !== null && kind !== 'person') return sure(kind, to)
  if (place?.sort === 'people') return { candidate: null, to: place.found.to }
  // `Arizona Sen. Jo Hale` and `China Mobile` open with a place, `Jordan Smith` does not.
  if (inside !== null && kind === null && !isGivenName(scan.words[at]!.key)) return sure('place', inside)
  // An office that nobody's name follows: `the Prime Minister said`.
  if ((titleAt(scan, at)?.to ?? at) >= to) return { candidate: null, to }
  const office = apposition(reading, to)
  if (office) return { candidate: candidateOf(reading, { from: at, to }, { kind: 'person', sure: true, office }), to }
  if (kind !== null) return sure(kind, to)
  return { candidate: candidateOf(reading, { from: at, to }, hintOf(reading, { from: at, to })), to }
}
