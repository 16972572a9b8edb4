import type { Country, Editorial, Publisher, Topic } from '@daybrief/schema'
import { tellsItsLanguage } from './character-class.ts'
import { NO_COUNTRY } from './no-country.ts'
import { addPhrase, emptyIndex, type PhraseIndex } from './phrase-index.ts'

/** Editorial data made ready for reading articles: one index over all phrases, and what each phrase speaks for. */
export type Lexicon = {
  index: PhraseIndex
  entries: Entry[]
  topics: Topic[]
  countries: string[]
  watched: { watchlist: string; name: string }[]
  /** Ids of publishers that speak for a state. */
  official: ReadonlySet<string>
}

/** What a phrase speaks for. `owner` is a place in the lexicon's topics, countries or watched names. */
export type Entry =
  | { kind: 'topic'; owner: number; weight: number; language: string }
  | { kind: 'country'; owner: number; weight: number; sort: CountryNameSort }
  | { kind: 'watched'; owner: number }
  | { kind: 'no-country' }

export type CountryNameSort = 'names' | 'demonyms' | 'capitals' | 'metonyms' | 'cities'

/** How surely a name speaks for its country (methods from CLIFF-like systems: D'Ignazio et al. 2014; own trials). */
const COUNTRY_WEIGHTS: Record<CountryNameSort, number> = {
  names: 1,
  demonyms: 0.8,
  capitals: 0.9,
  metonyms: 0.85,
  cities: 0.7,
}

/** Terms that belong to every language: their script leaves no doubt. */
export const ANY_LANGUAGE = '*'

/** What a desk decides about subjects; with its publishers, an official one counts as a sign of a read-out. */
type Desk = Pick<Editorial, 'topics' | 'countries' | 'watchlists'> & Partial<Pick<Editorial, 'publishers'>>

/** Compiles topics, countries and watchlists. Costs some thirty milliseconds: once a process, not once an article. */
export function compileLexicon(editorial: Desk): Lexicon {
  const lexicon: Lexicon = {
    index: emptyIndex(),
    entries: [],
    topics: editorial.topics,
    countries: editorial.countries.map(({ code }) => code),
    watched: [],
    official: new Set((editorial.publishers ?? []).filter(isOfficial).map(({ id }) => id)),
  }
  const add = (phrase: string, entry: Entry) => addPhrase(lexicon.index, phrase, lexicon.entries.push(entry) - 1)
  for (const [owner, topic] of editorial.topics.entries()) addTopic(topic, owner, add)
  for (const [owner, country] of editorial.countries.entries()) addCountry(country, owner, add)
  for (const phrase of NO_COUNTRY) add(phrase, { kind: 'no-country' })
  for (const { id, entries } of editorial.watchlists) {
    for (const { name, variants } of entries) {
      const owner = lexicon.watched.push({ watchlist: id, name }) - 1
      for (const variant of [name, ...variants]) add(variant, { kind: 'watched', owner })
    }
  }
  return lexicon
}

const isOfficial = ({ kind }: Publisher) => kind === 'official' || kind === 'state'

type Add = (phrase: string, entry: Entry) => void

function addTopic(topic: Topic, owner: number, add: Add): void {
  for (const [language, terms] of Object.entries(topic.terms)) {
    for (const { term, weight } of terms) {
      add(term, { kind: 'topic', owner, weight, language: tellsItsLanguage(term) ? ANY_LANGUAGE : language })
    }
  }
}

function addCountry(country: Country, owner: number, add: Add): void {
  const seen = new Set<string>()
  const sorts: [CountryNameSort, string[]][] = [
    ['names', [country.name, ...country.names]],
    ['capitals', country.capitals],
    ['metonyms', country.metonyms],
    ['demonyms', country.demonyms.flatMap((demonym) => [demonym, ...plural(demonym)])],
    ['cities', country.cities],
  ]
  for (const [sort, names] of sorts) {
    for (const written of names) {
      for (const name of [written, withoutMarks(written)]) {
        if (seen.has(name)) continue
        seen.add(name)
        add(name, { kind: 'country', owner, weight: COUNTRY_WEIGHTS[sort], sort })
      }
    }
  }
}

/** Cambodian, Cambodians; but French, Japanese and what already ends in s have no such plural. */
const plural = (demonym: string) => (/(?:an|i|o|er|ot|ek|ic)$/.test(demonym) ? [`${demonym}s`] : [])

const MARKED_LATIN = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/

/** São Paulo, Sao Paulo: wires drop the marks of Latin letters. */
function withoutMarks(name: string): string {
  return MARKED_LATIN.test(name) ? name.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '') : name
}
