import type { Evidence, Subjects } from '@daybrief/schema'
import { addEvidence } from './add-evidence.ts'
import { isOtherName } from './is-other-name.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Found } from './phrase-index.ts'
import type { Scan } from './scan.ts'

/** A name in the headline tells three times as much as one in the text. */
const HEADLINE_FACTOR = 3
/** Where an agency reporter sat tells more than any name in the text: best of 1 to 4 on the places of Reuters-21578. */
const DATELINE_FACTOR = 4
/** Share of the heaviest country from which another is a main country too: .3 to .4 were equal on Reuters-21578. */
const MAIN_SHARE = 0.4
/** Sum from which a country is main: two names in the text. One in passing is merely mentioned. */
const MAIN_LEAST = 2

type CountryEntry = Extract<Entry, { kind: 'country' }>
/** A name in a text and the countries that bear it: mostly one. */
type Place = { scan: Scan; found: Found; bearers: CountryEntry[] }
type Tally = { sum: number; evidence: Evidence[] }

/**
 * Countries by the names that point to them: capitalised, the longest at each place, persons left out. A name that
 * several countries bear goes to the one for which the rest of the article speaks. Main countries have a good share of
 * the heaviest one's sum; when none is strong, the heaviest alone is main.
 */
export function countriesOf(scans: readonly Scan[], lexicon: Lexicon): Subjects['countries'] {
  const places = scans.flatMap((scan) => placesIn(scan, lexicon))
  const certain = new Map<number, number>()
  for (const { scan, bearers } of places) {
    const [only, another] = bearers
    if (only && !another) {
      certain.set(only.owner, (certain.get(only.owner) ?? 0) + only.weight * partFactor(scan))
    }
  }
  const tallies = new Map<number, Tally>()
  for (const { scan, found, bearers } of places) {
    const { owner, weight } = likeliest(bearers, certain, lexicon)
    const tally = tallies.get(owner) ?? { sum: 0, evidence: [] }
    tallies.set(owner, tally)
    tally.sum += weight * partFactor(scan)
    addEvidence(tally.evidence, scan, found)
  }
  return heaviestFirst(tallies, lexicon)
}

/** Names of countries in a stretch that do not overlap: at each place the longest, and the first of two that overlap. */
function placesIn(scan: Scan, lexicon: Lexicon): Place[] {
  const places: Place[] = []
  let taken: Found = { id: 0, from: 0, to: 0, start: 0, end: 0 }
  for (const found of scan.found) {
    const entry = lexicon.entries[found.id]!
    if (entry.kind !== 'country' && entry.kind !== 'no-country') continue
    const same = found.start === taken.start && found.end === taken.end
    if (found.start < taken.end && !same) continue
    if (entry.kind === 'country' && isOtherName(scan, found, entry.sort)) continue
    if (entry.kind === 'country') {
      const last = places.at(-1)
      if (same && last) last.bearers.push(entry)
      else places.push({ scan, found, bearers: [entry] })
    }
    taken = found
  }
  return places
}

function likeliest(bearers: readonly CountryEntry[], certain: ReadonlyMap<number, number>, lexicon: Lexicon) {
  const sum = ({ owner }: CountryEntry) => certain.get(owner) ?? 0
  const code = ({ owner }: CountryEntry) => lexicon.countries[owner]!
  return bearers.reduce((best, one) => {
    if (sum(one) !== sum(best)) return sum(one) > sum(best) ? one : best
    if (one.weight !== best.weight) return one.weight > best.weight ? one : best
    return code(one) < code(best) ? one : best
  })
}

function partFactor({ stretch }: Scan): number {
  if (stretch.part === 'headline') return HEADLINE_FACTOR
  return stretch.part === 'dateline' ? DATELINE_FACTOR : 1
}

function heaviestFirst(tallies: ReadonlyMap<number, Tally>, lexicon: Lexicon): Subjects['countries'] {
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
