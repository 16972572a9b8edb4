import type { Article, Copy, Story } from '@daybrief/schema'
import { averageLink } from './average-link.ts'
import { guard } from './guards.ts'
import { firstTold, publishedMinute } from './instant.ts'
import { joinOpinions } from './join-opinions.ts'
import { likelyNeighbours } from './likely-neighbours.ts'
import { originsOf } from './origins.ts'
import { settled } from './settled.ts'
import { termVectors } from './term-vectors.ts'

const MINUTES_A_DAY = 24 * 60

export type StoryOptions = {
  copies: readonly Copy[]
  /** Ids of articles that are opinion. */
  opinions: ReadonlySet<string>
}

/**
 * Groups articles that tell of one event: average link over TF-IDF vectors of the very set given. A function of the set:
 * the order of the arguments changes nothing. A text and its copies vote once and share a story. Opinion has no vote: it
 * joins the story it is most like, and is none of its origins. In order of the first articles.
 */
export function findStories(articles: readonly Article[], { copies, opinions }: StoryOptions): Story[] {
  const tellings = originsOf([...articles].sort(firstTold), copies)
  const firsts = tellings.map(([first]) => first!)
  const vectors = termVectors(tellings)
  const days = firsts.map(day)
  const neighbours = likelyNeighbours(vectors, days)
  const options = { days, neighbours, near: bothWays(neighbours), apart: guard(firsts) }
  const isOpinion = tellings.map((telling) => telling.every(({ id }) => opinions.has(id)))
  const places = firsts.map((_, place) => place)
  const reports = averageLink(vectors, { ...options, places: places.filter((place) => !isOpinion[place]) })
  const { groups, alone } = joinOpinions(
    vectors,
    { groups: settled(vectors, reports, options), opinions: places.filter((place) => isOpinion[place]) },
    options,
  )
  return [...groups, ...averageLink(vectors, { ...options, places: alone })]
    .toSorted(([left = 0], [right = 0]) => left - right)
    .map((group) =>
      storyOf(
        group.map((place) => tellings[place]!),
        opinions,
      ),
    )
}

function day(article: Article): number | null {
  const minute = publishedMinute(article)
  return minute === null ? null : minute / MINUTES_A_DAY
}

function bothWays(earlier: readonly (readonly number[])[]): number[][] {
  const near = earlier.map((others) => [...others])
  for (const [place, others] of earlier.entries()) for (const other of others) near[other]!.push(place)
  return near
}

function storyOf(tellings: readonly Article[][], opinions: ReadonlySet<string>): Story {
  const ids = tellings
    .flat()
    .sort(firstTold)
    .map(({ id }) => id)
  const reports = tellings.map((telling) => telling.filter(({ id }) => !opinions.has(id)))
  return {
    id: `story-${ids[0]}`,
    articles: ids,
    origins: reports.flatMap(([first, ...copies]) =>
      first === undefined ? [] : [{ article: first.id, copies: copies.map(({ id }) => id).sort() }],
    ),
    opinions: ids.filter((id) => opinions.has(id)),
  }
}
