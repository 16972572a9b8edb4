import type { Subjects } from '@daybrief/schema'
import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import { type LearnedTally, learnedHits } from './learned-hits.ts'

/** Share of the heaviest country that learned names may add: .2 to .35 helps, .5 destroys (methods, section 6). */
const LEARNED_SHARE = 0.3
/**
 * What it takes for learned names to give an article its country where the gazetteer finds none: two names, and log odds
 * of 8 in all. With less, companies named in a third of a year of Reuters lower its places from F1 .906 to .900; with
 * this they cost nothing, and raise them from .511 to .526 where the gazetteer knows countries' own names only.
 */
const LEAST_NAMES = 2
const LEAST_SUM = 8

/**
 * Countries with what learned names add. They may order countries anew, and several together name one where the gazetteer
 * has none; beside those of the gazetteer a country that they alone point to stays a mere mention.
 */
export function withLearnedCountries(
  countries: Subjects['countries'],
  scans: readonly Scan[],
  lexicon: Lexicon,
): Subjects['countries'] {
  const hits = learnedHits(scans, lexicon, 'country')
  if (hits.size === 0) return countries
  const most = Math.max(...[...hits.values()].map(({ sum }) => sum))
  const blended = new Map(countries.map((one) => [one.country, one]))
  for (const [owner, tally] of hits) {
    const country = lexicon.countries[owner]!
    const known = blended.get(country)
    const weight = (known?.weight ?? 0) + (LEARNED_SHARE * tally.sum) / most
    if (known) blended.set(country, { ...known, weight })
    else if (countries.length > 0 || (tally.sum === most && isEnough(tally))) {
      blended.set(country, { country, weight, main: countries.length === 0, evidence: tally.evidence })
    }
  }
  const sorted = [...blended.values()].sort((a, b) => b.weight - a.weight || (a.country < b.country ? -1 : 1))
  const top = sorted[0]?.weight ?? 1
  return sorted.map((one) => ({ ...one, weight: one.weight / top }))
}

const isEnough = ({ sum, words }: LearnedTally) => sum >= LEAST_SUM && words >= LEAST_NAMES
