import type { Article, Copy, Story } from '@daybrief/schema'
import { averageLink } from './average-link.ts'
import { areOtherInstances, instanceNumbers } from './instance-numbers.ts'
import { firstTold, publishedMinute } from './instant.ts'
import { originsOf } from './origins.ts'
import { termVectors } from './term-vectors.ts'

/** Least mean similarity of two groups of articles on one event. */
const THRESHOLD = 0.18

const MINUTES_A_DAY = 24 * 60

export type StoryOptions = { copies: readonly Copy[]; opinions: ReadonlySet<string> }

/**
 * Groups articles that tell of one event. A function of the set: the order of the arguments changes nothing. Copies of one
 * text vote once and share a story; opinion joins a story but is none of its origins. Stories by their first article.
 */
export function findStories(articles: readonly Article[], { copies, opinions }: StoryOptions): Story[] {
  const told = [...articles].sort(firstTold)
  const origins = originsOf(told, copies)
  const firsts = origins.map(([first]) => first!)
  const numbers = firsts.map((article) => instanceNumbers(article.headline?.text ?? ''))
  const groups = averageLink(termVectors(firsts), {
    days: firsts.map((article) => day(article)),
    threshold: THRESHOLD,
    apart: (left, right) => areOtherInstances(numbers[left]!, numbers[right]!),
  })
  return groups.map((group) =>
    storyOf(
      group.map((place) => origins[place]!),
      opinions,
    ),
  )
}

const day = (article: Article) => {
  const minute = publishedMinute(article)
  return minute === null ? null : minute / MINUTES_A_DAY
}

function storyOf(origins: readonly Article[][], opinions: ReadonlySet<string>): Story {
  const articles = origins.flat().sort(firstTold)
  const told = origins
    .map((origin) => origin.filter(({ id }) => !opinions.has(id)))
    .filter((origin) => origin.length > 0)
  return {
    id: `story-${articles[0]!.id}`,
    articles: articles.map(({ id }) => id),
    origins: told.map(([first, ...copies]) => ({ article: first!.id, copies: copies.map(({ id }) => id).sort() })),
    opinions: articles.map(({ id }) => id).filter((id) => opinions.has(id)),
  }
}
