import type { Article, StorySection, Weight } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import type { PlacedStory } from '../select/select.ts'
import { factsOf } from '../subjects/facts-of.ts'
import { topicsOf, watchlistOf } from '../subjects/tags.ts'
import type { Means } from './means.ts'

/** Places of the datelines, as written; of `NARIT` and `Narit` the one that is read more easily. */
function placesOf(reports: readonly Article[]): string[] {
  const places = new Map<string, string>()
  for (const place of reports.flatMap(({ dateline }) => dateline?.place ?? []).sort(compareText)) {
    places.set(place.toLowerCase(), place)
  }
  return [...places.values()].sort(compareText)
}

/** A section before it is assessed: `complete` adds what rests on the words told. */
export type DraftSection = Omit<StorySection, 'assessment' | 'names'>

/** What a section says of its story beside the words cited. */
export function frameOf(
  story: PlacedStory,
  options: Pick<Means, 'subjects' | 'textOf' | 'state'> & { weight: Weight },
): Pick<
  DraftSection,
  | 'id'
  | 'weight'
  | 'topics'
  | 'countries'
  | 'alsoConcerns'
  | 'places'
  | 'dates'
  | 'watchlist'
  | 'firstSeen'
  | 'facts'
  | 'articles'
  | 'origins'
> {
  const reports = story.tellings.flatMap(({ articles }) => articles)
  const { id, countries, alsoConcerns, dates, firstSeen, origins } = story
  return {
    id,
    weight: options.weight,
    topics: topicsOf(reports, options),
    countries,
    alsoConcerns,
    places: placesOf(reports),
    dates,
    watchlist: watchlistOf(reports, options),
    firstSeen,
    facts: factsOf(story.tellings, options),
    articles: [...reports, ...story.opinions].map((article) => article.id),
    origins,
  }
}
