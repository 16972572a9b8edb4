import type {
  Country,
  EditionPlan,
  EventType,
  Feed,
  Model,
  Publisher,
  Region,
  Topic,
  Watchlist,
} from '@daybrief/schema'
import type { Fault } from './editorial-fault.ts'

/** A record and where its parts are written. */
export type Placed<T> = { record: T; file: string; lineOf(path: readonly PropertyKey[]): number }

export type PlacedEditorial = {
  countries: Placed<Country>[]
  editions: Placed<EditionPlan>[]
  events: Placed<EventType>[]
  feeds: Placed<Feed>[]
  models: Placed<Model>[]
  publishers: Placed<Publisher>[]
  regions: Placed<Region>[]
  topics: Placed<Topic>[]
  watchlists: Placed<Watchlist>[]
}

/** A fault at a part of a record. */
export function fault(placed: Placed<unknown>, path: readonly PropertyKey[], message: string): Fault {
  return { file: placed.file, line: placed.lineOf(path), message }
}
