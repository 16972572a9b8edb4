import type { Country, EditionPlan, Feed, Publisher, Region, Topic, Watchlist } from '@daybrief/schema'
import { didYouMean } from './closest-name.ts'
import type { Fault } from './editorial-fault.ts'

/** A record and where its parts are written. */
export type Placed<T> = { record: T; file: string; lineOf(path: readonly PropertyKey[]): number }

export type PlacedEditorial = {
  countries: Placed<Country>[]
  editions: Placed<EditionPlan>[]
  feeds: Placed<Feed>[]
  publishers: Placed<Publisher>[]
  regions: Placed<Region>[]
  topics: Placed<Topic>[]
  watchlists: Placed<Watchlist>[]
}

/** What is wrong between records: a name that points nowhere, or one that points to two records. */
export function checkReferences(editorial: PlacedEditorial): Fault[] {
  const codes = new Set(editorial.countries.map(({ record }) => record.code))
  const regions = new Set(editorial.regions.map(({ record }) => record.id))
  const publishers = new Set(editorial.publishers.map(({ record }) => record.id))
  return [
    ...editorial.editions.flatMap((edition) => [
      ...reference(edition, ['region'], edition.record.region, { what: 'a region', known: regions }),
      ...clock(edition),
    ]),
    ...editorial.feeds.flatMap((feed) =>
      reference(feed, ['publisher'], feed.record.publisher, { what: 'a publisher', known: publishers }),
    ),
    ...editorial.publishers.flatMap((publisher) =>
      reference(publisher, ['country'], publisher.record.country, { what: 'a country', known: codes }),
    ),
    ...editorial.regions.flatMap((region) =>
      region.record.countries.flatMap((code, index) =>
        reference(region, ['countries', index], code, { what: 'a country', known: codes }),
      ),
    ),
    ...ancestry(editorial.topics),
    ...editorial.topics.flatMap(languages),
    ...doubles(editorial.publishers, aliases),
    ...doubles(editorial.countries, countryNames),
    ...editorial.topics.flatMap((topic) => doubles([topic], topicTerms, { within: true })),
    ...doubles(editorial.watchlists, watched, { within: true }),
  ]
}

function reference(
  placed: Placed<unknown>,
  path: PropertyKey[],
  name: string | null,
  options: { what: string; known: Set<string> },
): Fault[] {
  if (name === null || options.known.has(name)) return []
  const hint = didYouMean(name, options.known)
  return [
    fault(placed, path, `${String(path[0])}: expected ${options.what} in the editorial data, got "${name}"${hint}`),
  ]
}

function fault(placed: Placed<unknown>, path: readonly PropertyKey[], message: string): Fault {
  return { file: placed.file, line: placed.lineOf(path), message }
}

function clock(edition: Placed<EditionPlan>): Fault[] {
  const { closes, zone } = edition.record
  const faults: Fault[] = []
  const [hours = 0, minutes = 0] = closes.split(':').map(Number)
  if (hours > 23 || minutes > 59)
    faults.push(fault(edition, ['closes'], `closes: expected a time of day, got "${closes}"`))
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    faults.push(fault(edition, ['zone'], `zone: expected an IANA time zone such as Asia/Phnom_Penh, got "${zone}"`))
  }
  return faults
}

/** Parents that do not exist, and topics that are their own ancestor. */
function ancestry(topics: Placed<Topic>[]): Fault[] {
  const parents = new Map(topics.map(({ record }) => [record.id, record.parent]))
  return topics.flatMap((topic) => {
    const { id, parent } = topic.record
    const missing = reference(topic, ['parent'], parent, { what: 'a topic', known: new Set(parents.keys()) })
    if (missing.length > 0) return missing
    const seen = new Set<string>()
    for (let at = parent; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (at === id)
        return [fault(topic, ['parent'], `parent: expected a broader topic, got "${id}" itself in the end`)]
      seen.add(at)
    }
    return []
  })
}

function languages(topic: Placed<Topic>): Fault[] {
  return Object.keys(topic.record.terms).flatMap((language) => {
    try {
      Intl.getCanonicalLocales(language)
      return []
    } catch {
      return [fault(topic, ['terms', language], `terms: expected a BCP 47 language code such as km, got "${language}"`)]
    }
  })
}

type Name = { name: string; path: PropertyKey[] }

const aliases = ({ name, aliases }: Publisher): Name[] => [
  { name, path: ['name'] },
  ...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] })),
]

/** Cities are left out: Alexandria may be in Egypt or in Virginia, and the rest of an article tells which. */
const countryNames = (country: Country): Name[] => [
  { name: country.code, path: ['code'] },
  { name: country.name, path: ['name'] },
  ...(['names', 'demonyms', 'capitals', 'metonyms'] as const).flatMap((field) =>
    country[field].map((name, index) => ({ name, path: [field, index] })),
  ),
]

const topicTerms = ({ terms }: Topic): Name[] =>
  Object.entries(terms).flatMap(([language, list]) =>
    list.map(({ term }, index) => ({ name: `${language}: ${term}`, path: ['terms', language, index] })),
  )

const watched = ({ entries }: Watchlist): Name[] =>
  entries.flatMap(({ name, variants }, entry) => [
    { name, path: ['entries', entry, 'name'] },
    ...variants.map((variant, index) => ({ name: variant, path: ['entries', entry, 'variants', index] })),
  ])

/** Names that stand twice: in two records, or with `within` also in one. Letters' case makes no difference. */
function doubles<T>(placed: Placed<T>[], namesOf: (record: T) => Name[], options: { within?: boolean } = {}): Fault[] {
  const owners = new Map<string, { owner: Placed<T>; path: PropertyKey[] }>()
  const faults: Fault[] = []
  for (const one of placed) {
    for (const { name, path } of namesOf(one.record)) {
      const first = owners.get(name.toLowerCase())
      if (!first) owners.set(name.toLowerCase(), { owner: one, path })
      else if (first.owner !== one || options.within) {
        const there = `${first.owner.file}:${first.owner.lineOf(first.path)}`
        faults.push(fault(one, path, `expected a name that stands once, got "${name}", which also stands in ${there}`))
      }
    }
  }
  return faults
}
