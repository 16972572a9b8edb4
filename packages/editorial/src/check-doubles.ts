import type { Country, EventType, Publisher, Topic, Watchlist } from '@daybrief/schema'
import type { Fault } from './editorial-fault.ts'
import { fault, type Placed, type PlacedEditorial } from './placed.ts'

/** Names and terms that stand twice where a reader, or a machine, would not know which is meant. */
export function checkDoubles(editorial: PlacedEditorial): Fault[] {
  return [
    ...doubles(editorial.publishers, aliases),
    ...doubles(editorial.countries, countryNames),
    ...editorial.topics.flatMap((topic) => doubles([topic], terms, { within: true })),
    ...editorial.events.flatMap((event) => doubles([event], terms, { within: true })),
    ...doubles(editorial.watchlists, watched, { within: true }),
    ...editorial.watchlists.flatMap((list) => doubles([list], nearWords, { within: true })),
  ]
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

const terms = ({ terms }: Topic | EventType): Name[] =>
  Object.entries(terms).flatMap(([language, list]) =>
    list.map(({ term }, index) => ({ name: `${language}: ${term}`, path: ['terms', language, index] })),
  )

const watched = ({ entries }: Watchlist): Name[] =>
  entries.flatMap(({ name, variants }, entry) => [
    { name, path: ['entries', entry, 'name'] },
    ...variants.map((variant, index) => ({ name: variant, path: ['entries', entry, 'variants', index] })),
  ])

/** A word in two groups of an entry would be near itself. The same word in two entries is two matters. */
const nearWords = ({ entries }: Watchlist): Name[] =>
  entries.flatMap(({ name, near }, entry) =>
    (near?.all ?? []).flatMap((group, index) =>
      group.map((word) => ({ name: `${name}: ${word}`, path: ['entries', entry, 'near', 'all', index] })),
    ),
  )

/** Names that stand twice: in two records, or with `within` also in one. Letters' case makes no difference. */
function doubles<T>(placed: Placed<T>[], namesOf: (record: T) => Name[], options: { within?: boolean } = {}): Fault[] {
  const owners = new Map<string, { owner: Placed<T>; path: PropertyKey[] }>()
  const faults: Fault[] = []
  for (const one of placed) {
    for (const { name, path } of namesOf(one.record)) {
      const key = name.toLowerCase()
      const first = owners.get(key)
      if (!first) owners.set(key, { owner: one, path })
      else if (first.owner !== one || options.within) {
        const there = `${first.owner.file}:${first.owner.lineOf(first.path)}`
        faults.push(fault(one, path, `expected a name that stands once, got "${name}", which also stands in ${there}`))
      }
    }
  }
  return faults
}
