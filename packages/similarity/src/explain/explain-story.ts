import type { Article } from '@daybrief/schema'
import { firstTold } from '../instant.ts'
import type { Merge } from '../stories/average-link.ts'
import { grouped } from '../stories/grouped.ts'
import { type StoryOptions, type StorySet, storySet } from '../stories/story-set.ts'
import { hundredths } from './hundredths.ts'
import { type MemberExplanation, memberExplanations } from './member-explanations.ts'
import { type Hindrance, nearMisses } from './near-misses.ts'
import { sharedWords } from './shared-words.ts'

/** Stories that nearly joined, listed at most. */
const MOST_NEAR_MISSES = 5

/** Why the articles of a story are together, and what nearly joined it. Likeness is 0 to 1, in hundredths. */
export type StoryExplanation = {
  /** Id of the story, as `findStories` gives it. */
  story: string
  /** By date and id. */
  articles: MemberExplanation[]
  /** How its groups became one, in order: ids of the articles that first told each text. */
  merges: { left: string[]; right: string[]; likeness: number; needed: number }[]
  /** Other stories that stayed out, the most like first, time aside. */
  nearly: {
    story: string
    /** All its articles, by date and id. */
    articles: string[]
    headline: string | null
    likeness: number
    needed: number
    keptOutBy: Hindrance
    /** The same in words for a person. */
    reason: string
    /** Words that both have, those that make them most alike first. */
    shared: string[]
  }[]
}

/**
 * Explains a story of a set: what each article has in common with the others, how they came together, and what stayed out
 * and why. Give what `findStories` was given, and the id of the story, or of one of its articles when the story has kept
 * the id of an earlier day.
 *
 * @throws Error when no story of the set has the id
 */
export function explainStory(story: string, articles: readonly Article[], options: StoryOptions): StoryExplanation {
  const numbers = new Map<string, number>()
  const set = { ...storySet(articles, options, numbers), words: [...numbers.keys()] }
  const merges: Merge[] = []
  const groups = grouped(set, (merge) => merges.push(merge))
  const ids = groups.map((group) => articlesOf(set, group).map(({ id }) => id))
  const index = ids.findIndex((own) => `story-${own[0]}` === story || own.includes(story))
  if (index === -1) {
    throw new Error(`expected the id of one of ${groups.length} stories or of an article of one, but got ${story}`)
  }
  const own = groups[index]!
  const firstsOf = (places: readonly number[]) =>
    places.filter((place) => own.includes(place)).map((place) => set.tellings[place]![0]!.id)
  return {
    story: `story-${ids[index]![0]}`,
    articles: memberExplanations(set, own, options),
    merges: merges
      .map(({ left, right, likeness, needed }) => ({
        left: firstsOf(left),
        right: firstsOf(right),
        likeness: hundredths(likeness),
        needed: hundredths(needed),
      }))
      .filter(({ left, right }) => left.length > 0 && right.length > 0),
    nearly: nearMisses(set, groups, index, MOST_NEAR_MISSES).map((miss) => {
      const other = groups[miss.group]!
      return {
        story: `story-${ids[miss.group]![0]}`,
        articles: ids[miss.group]!,
        headline: articlesOf(set, other).find(({ headline }) => headline !== null)?.headline?.text ?? null,
        likeness: hundredths(miss.likeness),
        needed: hundredths(miss.needed),
        keptOutBy: miss.hindrance,
        reason: REASONS[miss.hindrance](miss),
        shared: sharedWords(set, own, other),
      }
    }),
  }
}

const REASONS: Record<Hindrance, (miss: { likeness: number; undated: number; needed: number }) => string> = {
  decision: () => 'An analyst decided that they do not tell of one event.',
  likeness: ({ likeness, needed }) =>
    `Too little in common: ${likeness.toFixed(2)}, and ${needed.toFixed(2)} is needed.`,
  time: ({ likeness, undated, needed }) =>
    `Too far apart in time: ${undated.toFixed(2)} without dates, ${likeness.toFixed(2)} with them, and ${needed.toFixed(2)} is needed.`,
  numbers: () => 'Their headlines number different members of one series.',
  datelines: () => 'Their datelines differ and no name stands in both.',
  nearer: () => 'Alike enough as wholes, but each article is more like those of its own story.',
}

const articlesOf = ({ tellings }: StorySet, places: readonly number[]): Article[] =>
  places.flatMap((place) => tellings[place]!).sort(firstTold)
