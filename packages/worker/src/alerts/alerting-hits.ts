import type { Subjects, Watchlist } from '@daybrief/schema'

/** The hits of an article that are not to wait for the next edition: those on entries with `alert`. */
export function alertingHits(subjects: Subjects, watchlists: readonly Watchlist[]): Subjects['watchlist'] {
  return subjects.watchlist.filter((hit) =>
    watchlists.some(
      ({ id, entries }) => id === hit.watchlist && entries.some(({ name, alert }) => alert && name === hit.name),
    ),
  )
}
