import type { Country, Editorial, EventType, Model, Publisher, Topic, Watchlist } from '@daybrief/schema'
import { tellsItsLanguage } from './character-class.ts'
import { FIGURE_WORDS } from './facts/figure-words.ts'
import { ANY_LANGUAGE } from './languages-read.ts'
import type { Near } from './near.ts'
import { NO_COUNTRY } from './no-country.ts'
import { addPhrase, emptyIndex, type PhraseIndex } from './phrase-index.ts'
import { withoutMarks } from './without-marks.ts'

/** Editorial data made ready for reading articles: one index over all phrases, and what each phrase speaks for. */
export type Lexicon = {
  index: PhraseIndex
  entries: Entry[]
  topics: Topic[]
  events: EventType[]
  /** Places of the types for an attack and for fighting; -1 when the desk has none. */
  attack: number
  clash: number
  countries: string[]
  watched: { watchlist: string; name: string }[]
  /** What is watched for only near other words, by place in `watched`. */
  near: Map<number, Near>
  /** Watched phrases again, without the marks of Latin letters. */
  watchedWithoutMarks: PhraseIndex
  /** Ids of publishers that speak for a state. */
  official: ReadonlySet<string>
}

/** What a phrase speaks for. `owner` is a place in the lexicon's topics, events, countries or watched names. */
export type Entry =
  | { kind: 'topic' | 'event'; owner: number; weight: number; language: string }
  | { kind: 'country'; owner: number; weight: number; sort: CountryNameSort }
  /** `group`: one of the groups of words that must stand near each other; null when the phrase is a hit by itself. */
  | { kind: 'watched'; owner: number; group: number | null }
  /** What a model learned: a word for a topic or a name for a country. */
  | { kind: 'learned'; of: 'topic' | 'country'; owner: number; weight: number }
  /** A word that a figure is told with: the patterns that may tell it. */
  | { kind: 'figure'; patterns: readonly number[] }
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

/** What a desk decides about subjects; with its publishers, an official one counts as a sign of a read-out. */
type Desk = Pick<Editorial, 'topics' | 'countries' | 'watchlists'> &
  Partial<Pick<Editorial, 'publishers' | 'events' | 'models'>>

/** Compiles topics, event types, countries and watchlists. Costs some thirty milliseconds: once a process, not once an article. */
export function compileLexicon(editorial: Desk): Lexicon {
  const events = editorial.events ?? []
  const lexicon: Lexicon = {
    index: emptyIndex(),
    entries: [],
    topics: editorial.topics,
    events,
    attack: events.findIndex(({ id }) => id === 'attack'),
    clash: events.findIndex(({ id }) => id === 'clash'),
    countries: editorial.countries.map(({ code }) => code),
    watched: [],
    near: new Map(),
    watchedWithoutMarks: emptyIndex(),
    official: new Set((editorial.publishers ?? []).filter(isOfficial).map(({ id }) => id)),
  }
  const add = (phrase: string, entry: Entry) => addPhrase(lexicon.index, phrase, lexicon.entries.push(entry) - 1)
  for (const [owner, topic] of editorial.topics.entries()) addTerms(topic, { kind: 'topic', owner }, add)
  for (const [owner, event] of events.entries()) addTerms(event, { kind: 'event', owner }, add)
  for (const [owner, country] of editorial.countries.entries()) addCountry(country, owner, add)
  for (const [word, patterns] of FIGURE_WORDS) add(word, { kind: 'figure', patterns })
  for (const phrase of NO_COUNTRY) add(phrase, { kind: 'no-country' })
  for (const watchlist of editorial.watchlists) addWatchlist(watchlist, lexicon)
  for (const model of editorial.models ?? []) addModel(model, lexicon, add)
  return lexicon
}

const isOfficial = ({ kind }: Publisher) => kind === 'official' || kind === 'state'

type Add = (phrase: string, entry: Entry) => void

function addTerms({ terms }: Topic | EventType, speaksFor: { kind: 'topic' | 'event'; owner: number }, add: Add): void {
  for (const [language, list] of Object.entries(terms)) {
    for (const { term, weight } of list) {
      add(term, { ...speaksFor, weight, language: tellsItsLanguage(term) ? ANY_LANGUAGE : language })
    }
  }
}

/** What was learned for topics and countries that the desk still has. */
function addModel({ topics, countries }: Model, lexicon: Lexicon, add: Add): void {
  const topicIds = lexicon.topics.map(({ id }) => id)
  for (const [of, ids, learned] of [
    ['topic', topicIds, topics],
    ['country', lexicon.countries, countries],
  ] as const) {
    for (const [id, terms] of Object.entries(learned)) {
      const owner = ids.indexOf(id)
      if (owner >= 0) for (const { term, weight } of terms) add(term, { kind: 'learned', of, owner, weight })
    }
  }
}

function addWatchlist({ id, entries }: Watchlist, lexicon: Lexicon): void {
  for (const { name, variants, near } of entries) {
    const owner = lexicon.watched.push({ watchlist: id, name }) - 1
    if (near !== null) lexicon.near.set(owner, { groups: near.all.length, within: near.within })
    const groups = [
      { group: null, words: [name, ...variants] },
      ...(near?.all ?? []).map((words, group) => ({ group, words })),
    ]
    for (const { group, words } of groups) {
      for (const phrase of new Set(words.flatMap((word) => [...spellingsOf(word)]))) {
        const entry = lexicon.entries.push({ kind: 'watched', owner, group }) - 1
        addPhrase(lexicon.index, phrase, entry)
        addPhrase(lexicon.watchedWithoutMarks, withoutMarks(phrase), entry)
      }
    }
  }
}

/** A watched name as it is listed, without marks, and run together: `Koh Kŏng`, `Koh Kong`, `Kohkong`. */
function spellingsOf(name: string): Set<string> {
  const bare = withoutMarks(name)
  const joined = /^\p{Lu}\p{L}+[ -]\p{L}+$/u.test(bare) ? [bare.replace(/[ -]/, '')] : []
  return new Set([name, bare, ...joined])
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
