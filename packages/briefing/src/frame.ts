import type { Article, StorySection, Weight } from '@daybrief/schema'
import { compareText } from './compare-text.ts'
import type { Means } from './means.ts'
import type { PlacedStory } from './select.ts'
import { topicsOf, watchlistOf } from './tags.ts'

/** Places of the datelines, as written; of `NARIT` and `Narit` the one that is read more easily. */
function placesOf(reports: readonly Article[]): string[] {
  const places = new Map<string, string>()
  for (const place of reports.flatMap(({ dateline }) => dateline?.place ?? []).sort(compareText)) {
    places.set(place.toLowerCase(), place)
  }
  return [...places.values()].sort(compareText)
}

/** What a section says of its story beside the words cited. */
export function frameOf(
  story: PlacedStory,
  options: Pick<Means, 'subjects'> & { weight: Weight },
): Omit<
  StorySection,
  'headline' | 'novelty' | 'summary' | 'agreed' | 'differences' | 'single' | 'news' | 'cautions' | 'opinions'
> {
  const reports = story.tellings.flatMap(({ articles }) => articles)
  const { id, countries, alsoConcerns, dates } = story
  return {
    id,
    weight: options.weight,
    topics: topicsOf(reports, options),
    countries,
    alsoConcerns,
    places: placesOf(reports),
    dates,
    watchlist: watchlistOf(reports, options),
    articles: [...reports, ...story.opinions].map((article) => article.id),
    origins: story.tellings.length,
  }
}
