import type { Editorial, Term } from '@daybrief/schema'
import { nameKeys } from '../names/name-keys.ts'
import { heaviestTerms } from './heaviest-terms.ts'
import type { Told } from './told.ts'

/** Log odds from which a name speaks for a country, and articles it takes (Newsmap: Watanabe 2018; methods, section 6). */
const LEAST_LOG_ODDS = 0.7
const LEAST_ARTICLES = 3
/** Names kept for a country: the heaviest. A thousand names of one land would make the rest of the world look empty. */
const MOST_NAMES = 60
/** Added to each count, so that a name seen with one country alone has no endless odds (Laplace). */
const SMOOTHING = 1

/** Names of people, bodies and places by the country in whose reports they stand far more often than in others. */
export function learnedNames(
  told: readonly Told[],
  { countries }: Pick<Editorial, 'countries'>,
): Record<string, Term[]> {
  const listed = listedNames(countries)
  const naming = new Map<string, { spelling: string; articles: number; countries: Map<string, number> }>()
  const about = new Map<string, number>()
  for (const { subjects } of told) {
    const main = subjects.countries.filter((one) => one.main).map(({ country }) => country)
    for (const country of main) about.set(country, (about.get(country) ?? 0) + 1)
    for (const [key, spelling] of namesIn(subjects.names)) {
      if (listed(key)) continue
      const counts = naming.get(key) ?? { spelling, articles: 0, countries: new Map() }
      naming.set(key, counts)
      counts.articles++
      for (const country of main) counts.countries.set(country, (counts.countries.get(country) ?? 0) + 1)
    }
  }
  const terms = new Map<string, Term[]>()
  for (const { spelling, articles, countries } of naming.values()) {
    for (const [country, count] of countries) {
      if (count < LEAST_ARTICLES) continue
      const here = (count + SMOOTHING) / (about.get(country)! + SMOOTHING)
      const elsewhere = (articles - count + SMOOTHING) / (told.length - about.get(country)! + SMOOTHING)
      const weight = Math.log(here / elsewhere)
      if (weight < LEAST_LOG_ODDS) continue
      terms.set(country, [...(terms.get(country) ?? []), { term: spelling, weight }])
    }
  }
  return heaviestTerms(terms, MOST_NAMES)
}

/** Each name of an article once, by what spellings are compared by. Single words of persons' names are too many people's. */
function namesIn(names: Told['subjects']['names']): Map<string, string> {
  const found = new Map<string, string>()
  for (const { name, kind } of names) {
    const keys = nameKeys(name)
    if (kind === 'vessel' || kind === 'weapon' || (kind === 'person' && keys.length < 2)) continue
    found.set(keys.join(' '), name)
  }
  return found
}

/** Whether a name is one of the gazetteer, or holds one: `Bank of Korea` speaks for its country already. */
function listedNames(countries: Editorial['countries']): (key: string) => boolean {
  const known = new Set<string>()
  for (const { name, names, demonyms, capitals, cities, metonyms } of countries) {
    for (const one of [name, ...names, ...demonyms, ...capitals, ...cities, ...metonyms])
      known.add(nameKeys(one).join(' '))
  }
  return (key) => {
    const words = key.split(' ')
    return words.some((_, from) =>
      words.slice(from).some((__, length) => known.has(words.slice(from, from + length + 1).join(' '))),
    )
  }
}
