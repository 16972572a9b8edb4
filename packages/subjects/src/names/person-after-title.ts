import { apposition } from './apposition.ts'
import { type Candidate, type Reading, Standing } from './candidate.ts'
import { candidateOf } from './candidate-of.ts'
import { BODIES, BODIES_OF, PLACE_NOUNS, PLACES } from './kind-words.ts'
import { gapBefore, isCapital, isLinked } from './linked.ts'
import { CALENDAR, FUNCTION_WORDS } from './plain-words.ts'
import { runEnd } from './run-end.ts'
import { startsTitle, titleAt } from './title-at.ts'

/** Words of a person's name at most, particles included; longer capitalised words are something else. */
const LONGEST_PERSON = 6

/** The person whose title starts at a word: `Defence Minister Gen. Tea Seiha`, `the foreign minister, Omer Idris,`. */
export function personAfterTitle(reading: Reading, at: number): Candidate | null {
  const { scan } = reading
  const title = titleAt(scan, at)
  if (title === null || !isCapital(scan.words[title.to])) return null
  const { office } = title
  const beside = isLinked(scan, title.to)
  if (!beside && (gapBefore(scan, title.to) !== ', ' || office.standing < Standing.office)) return null
  // `the outgoing ambassador, H.E. Masaru Ishikawa,` has two titles; what the first says counts.
  const from = beside ? title.to : (titleAt(scan, title.to)?.to ?? title.to)
  if (!isCapital(scan.words[from])) return null
  const to = personEnd(reading, from, isCapital(scan.words[office.to - 1]))
  if (to === from) return null
  // After a comma another person may follow; this one's own name is closed by a comma too.
  if (!beside && (to - from < 2 || !scan.stretch.text.startsWith(',', scan.words[to - 1]!.end))) return null
  const explained = office.standing < Standing.office ? apposition(reading, to) : null
  return candidateOf(reading, { from, to }, { kind: 'person', sure: true, office: explained ?? office })
}

/** Token after a person's name, or `from` when the words name something else. `formal`: the title has a capital. */
function personEnd(reading: Reading, from: number, formal: boolean): number {
  const { scan, known } = reading
  const first = scan.words[from]!.key
  if (CALENDAR.has(first) || (FUNCTION_WORDS.has(first) && !isCapital(scan.words[from + 1]))) return from
  const end = runBeforeTitle(reading, from)
  const last = scan.words[end - 1]!.key
  if (end - from > LONGEST_PERSON || BODIES.has(last) || PLACES.has(last)) return from
  const after = scan.words[end]
  if (after?.spaced && PLACE_NOUNS.has(after.key)) return from
  const name = known.get(from)
  if (!name) return end
  if (name.sort === 'people') return from
  if (name.sort === 'place' && name.found.to >= end) return formal && end - from === 1 ? end : from
  return end
}

/** End of a run of capitalised words, or the place inside it where somebody's title starts. */
export function runBeforeTitle({ scan }: Pick<Reading, 'scan'>, from: number): number {
  const end = runEnd(scan, from)
  if (BODIES.has(scan.words[end - 1]!.key) || BODIES_OF.has(scan.words[from]!.key)) return end
  for (let at = from + 1; at < end; at++) {
    if (!startsTitle(scan.words[at]!.key)) continue
    const title = titleAt(scan, at)
    if (title && title.to < end) return at
  }
  return end
}
