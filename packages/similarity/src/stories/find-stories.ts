import type { Article, Story } from '@daybrief/schema'
import { inOrder } from '../instant.ts'
import { grouped } from './grouped.ts'
import { type StoryOptions, storySet } from './story-set.ts'

/**
 * Groups articles that tell of one event: average link over TF-IDF vectors of the very set given. A function of the set:
 * the order of the arguments changes nothing. A text and its copies vote once and share a story. Opinion has no vote: it
 * joins the story it is most like, and is none of its origins. What analysts decided holds whatever the words say, and
 * opinion and copies follow it. In order of the first articles.
 */
export function findStories(articles: readonly Article[], options: StoryOptions): Story[] {
  const set = storySet(articles, options)
  return grouped(set).map((group) =>
    storyOf(
      group.map((place) => set.tellings[place]!),
      options.opinions,
    ),
  )
}

/** A story of some tellings, each with its first article first. */
function storyOf(tellings: readonly (readonly Article[])[], opinions: ReadonlySet<string>): Story {
  const ids = inOrder(tellings.flat()).map(({ id }) => id)
  const reports = tellings.map((telling) => telling.filter(({ id }) => !opinions.has(id)))
  return {
    id: `story-${ids[0]}`,
    articles: ids,
    origins: reports.flatMap(([first, ...copies]) =>
      first === undefined ? [] : [{ article: first.id, copies: copies.map(({ id }) => id).sort() }],
    ),
    opinions: ids.filter((id) => opinions.has(id)),
    firstSeen: null,
  }
}
