import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import { isPersonsName } from './is-persons-name.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Found } from './phrase-index.ts'
import type { Scan } from './scan.ts'

/** A name in the headline tells three times as much as one in the text, one in the first lines twice. */
const HEADLINE_FACTOR = 3
const LEAD_FACTOR = 2
/** Where an agency reporter sat says where the news is only somewhat more often than not. */
const DATELINE_FACTOR = 1
/** Characters of body text that count as the first lines (CLIFF's news focus looks at as much). */
const LEAD_LENGTH = 500
/** Share of the heaviest country from which another is a main country too. */
const MAIN_SHARE = 0.25
/** Sum from which a country is main: one name in the first lines and a demonym anywhere do not reach it by accident. */
const MAIN_LEAST = 1.5

type Tally = { sum: number; evidence: Evidence[] }
type CountryEntry = Extract<Entry, { kind: 'country' }>

/**
 * Countries by the names that point to them: capitalised, the longest at each place, persons left out. Main countries
 * have a good share of the heaviest one's sum; when none is strong, the heaviest alone is main.
 */
export function countriesOf(scans: readonly Scan[], lexicon: Lexicon): Subjects['countries'] {
  const tallies = new Map<number, Tally>()
  for (const scan of scans) {
    for (const { found, entry } of placesIn(scan, lexicon)) {
      const tally = tallies.get(entry.owner) ?? { sum: 0, evidence: [] }
      tallies.set(entry.owner, tally)
      tally.sum += entry.weight * placeFactor(scan, found.start)
      addEvidence(tally.evidence, scan, found)
    }
  }
  const shown = [...tallies]
    .filter(([, { evidence }]) => evidence.length > 0)
    .map(([owner, tally]) => ({ country: lexicon.countries[owner]!, ...tally }))
    .sort((a, b) => b.sum - a.sum || (a.country < b.country ? -1 : 1))
  const top = shown[0]?.sum ?? 0
  return shown.map(({ country, sum, evidence }, index) => ({
    country,
    weight: sum / top,
    main: index === 0 || (sum / top >= MAIN_SHARE && sum >= MAIN_LEAST),
    evidence,
  }))
}

/** Names of countries in a stretch that do not overlap: at each place the longest, and the first of two that overlap. */
function placesIn(scan: Scan, lexicon: Lexicon): { found: Found; entry: CountryEntry }[] {
  const places: { found: Found; entry: CountryEntry }[] = []
  let taken = 0
  for (const found of scan.found) {
    if (found.start < taken) continue
    const entry = lexicon.entries[found.id]!
    if (entry.kind !== 'country' && entry.kind !== 'no-country') continue
    if (entry.kind === 'country' && isPersonsName(scan, found, entry.sort)) continue
    taken = found.end
    if (entry.kind === 'country') places.push({ found, entry })
  }
  return places
}

function placeFactor({ stretch }: Scan, start: number): number {
  if (stretch.part === 'headline') return HEADLINE_FACTOR
  if (stretch.part === 'dateline') return DATELINE_FACTOR
  return stretch.before + start < LEAD_LENGTH ? LEAD_FACTOR : 1
}
