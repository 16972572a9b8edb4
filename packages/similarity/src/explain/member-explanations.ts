import type { Article } from '@daybrief/schema'
import { firstTold } from '../instant.ts'
import { gathered, single } from '../stories/group.ts'
import { similarities } from '../stories/similarities.ts'
import type { StoryOptions, StorySet } from '../stories/story-set.ts'
import { hundredths } from './hundredths.ts'
import { voters } from './near-misses.ts'
import { sharedWords, type WordedSet } from './shared-words.ts'

/** Why one article stands in a story. */
export type MemberExplanation = {
  article: string
  headline: string | null
  role: 'report' | 'copy' | 'opinion'
  /** Mean similarity to the reports of the story, itself left out; null when there is none. */
  likeness: number | null
  /** The report most like it, and the words that both have, those that make them most alike first. */
  nearest: { article: string; likeness: number; shared: string[] } | null
  /** The same in words for a person. */
  reason: string
}

/** Explains each article of a group of tellings, by date and id. */
export function memberExplanations(
  set: WordedSet,
  group: readonly number[],
  { copies, opinions }: StoryOptions,
): MemberExplanation[] {
  const levels = new Map(copies.map((copy) => [copy.article, copy]))
  return group
    .flatMap((place) => {
      const found = likenessIn(set, group, place)
      const [first] = set.tellings[place]!
      return set.tellings[place]!.map((article) => ({ article, place, first: first!, found }))
    })
    .sort((left, right) => firstTold(left.article, right.article))
    .map(({ article, place, first, found }) => {
      const isCopy = article !== first
      const role = opinions.has(article.id) ? 'opinion' : isCopy ? 'copy' : 'report'
      const copied = levels.get(article.id)
      const reason =
        isCopy && copied !== undefined
          ? `${copied.level === 'version' ? 'A version' : 'A copy'} of ${copied.of}: ${Math.round(100 * copied.containment)} % of the shorter text stands in both.`
          : reasonOf(found, { role, isBound: isBound(set, group, place) })
      return { article: article.id, headline: headlineOf(article), role, ...found, reason }
    })
}

type Found = Pick<MemberExplanation, 'likeness' | 'nearest'>

function likenessIn(set: WordedSet, group: readonly number[], place: number): Found {
  const others = voters(set, group).filter((other) => other !== place)
  if (others.length === 0) return { likeness: null, nearest: null }
  const similarity = similarities(set.vectors)
  const own = single(place, set.days[place]!)
  const likeness = similarity(own, gathered(set.vectors, others, set.days))
  const [nearest] = others
    .map((other) => ({ other, likeness: similarity(own, single(other, set.days[other]!)) }))
    .sort((left, right) => right.likeness - left.likeness || left.other - right.other)
  return {
    likeness: hundredths(likeness),
    nearest: {
      article: set.tellings[nearest!.other]![0]!.id,
      likeness: hundredths(nearest!.likeness),
      shared: sharedWords(set, [place], [nearest!.other]),
    },
  }
}

const isBound = ({ decided }: StorySet, group: readonly number[], place: number) =>
  decided.together.some(
    (places) => places.includes(place) && places.some((other) => other !== place && group.includes(other)),
  )

function reasonOf({ likeness, nearest }: Found, { role, isBound }: { role: string; isBound: boolean }): string {
  if (nearest === null) return role === 'opinion' ? 'No report belongs to it.' : 'The only report of the story.'
  const both = nearest.shared.length === 0 ? '' : `; both speak most of ${nearest.shared.join(', ')}`
  const like = `like the ${role === 'opinion' ? '' : 'other '}reports by ${likeness!.toFixed(2)} in the mean, most like ${nearest.article} by ${nearest.likeness.toFixed(2)}${both}.`
  return isBound ? `An analyst decided that it belongs here; it is ${like}` : `It is ${like}`
}

const headlineOf = ({ headline }: Article) => headline?.text ?? null
