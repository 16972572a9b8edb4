import type { KnownStory, Story } from '@daybrief/schema'
import type { Decided } from '../stories/decided.ts'
import { type Group, single } from '../stories/group.ts'
import { likelyNeighbours } from '../stories/likely-neighbours.ts'
import { similarities } from '../stories/similarities.ts'
import type { Profiles } from './profiles.ts'

/**
 * Least likeness of a story of today and a known one that goes on in it. Four labelled sets cut into four days at random, or
 * by their own, and told day by day gave a mean B-cubed / pair F1 of .843 / .740 at .12, .848 / .754 at .16 and .18, .844 / .745 at
 * .20, .836 / .726 at .24 and .822 / .700 at .28, against .904 / .840 when told at once.
 */
export const LEAST_OF_DAYS = 0.18

/** What speaks for a link, the strongest first: the article a story is named for, an analyst, other articles, the words. */
const BASES = ['founder', 'decision', 'articles', 'likeness'] as const

/** A story of today that may go on from a known one, by place in the profiles. */
export type Link = {
  story: number
  known: number
  basis: (typeof BASES)[number]
  likeness: number
  /** Articles of the story of today that stand in the known one already. */
  articles: string[]
  /** The known story, gone on in that of today, with which an analyst joined this one. */
  through?: number
}

/**
 * Links between today's stories and known ones, the strongest first; of equals the one to the older story, then the one
 * from the earlier. A link by words alone is one of at least `LEAST_OF_DAYS`.
 */
export function links(
  { known, stories, profiles }: { known: readonly KnownStory[]; stories: readonly Story[]; profiles: Profiles },
  decided: Decided,
): Link[] {
  const holders = holdersOf(known)
  const partners = partnersOf(decided, known.length)
  const near = likelyNeighbours(profiles.vectors, { days: profiles.days, among: known.length })
  const like = likenessOf(profiles)
  const found: Link[] = []
  for (const [at, { articles }] of stories.entries()) {
    const story = known.length + at
    const shared = new Map<number, string[]>()
    for (const article of articles) {
      for (const holder of holders.get(article) ?? []) shared.set(holder, [...(shared.get(holder) ?? []), article])
    }
    const joined = partners.get(story) ?? []
    for (const place of new Set([
      ...shared.keys(),
      ...joined,
      ...near.places.subarray(near.starts[story], near.starts[story + 1]),
    ])) {
      const common = shared.get(place) ?? []
      const likeness = like(story, place)
      const basis = basisOf(common, { id: known[place]!.id, isJoined: joined.includes(place) })
      if (basis !== 'likeness' || likeness >= LEAST_OF_DAYS)
        found.push({ story, known: place, basis, likeness, articles: common })
    }
  }
  return found.sort(
    (left, right) =>
      BASES.indexOf(left.basis) - BASES.indexOf(right.basis) ||
      right.articles.length - left.articles.length ||
      right.likeness - left.likeness ||
      left.known - right.known ||
      left.story - right.story,
  )
}

function basisOf(shared: readonly string[], { id, isJoined }: { id: string; isJoined: boolean }): Link['basis'] {
  if (shared.some((article) => id === `story-${article}`)) return 'founder'
  if (isJoined) return 'decision'
  return shared.length > 0 ? 'articles' : 'likeness'
}

/** Mean similarity of the tellings of two stories, by place, faded by the days between them; quick for one with many. */
export function likenessOf({ vectors, days }: Profiles): (one: number, other: number) => number {
  const similarity = similarities(vectors)
  let own: Group | null = null
  return (one, other) => {
    if (own?.members[0] !== one) own = single(one, days[one]!)
    return similarity(own, single(other, days[other]!))
  }
}

/** Places of the known stories an article stands in. */
function holdersOf(known: readonly KnownStory[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [place, { articles }] of known.entries()) {
    for (const { article } of articles) {
      const holding = holders.get(article)
      if (holding === undefined) holders.set(article, [place])
      else holding.push(place)
    }
  }
  return holders
}

/** The known stories that an analyst joined a story of today with. */
function partnersOf({ together }: Decided, known: number): Map<number, number[]> {
  return new Map(
    together.flatMap((places) =>
      places
        .filter((place) => place >= known)
        .map((place) => [place, places.filter((other) => other < known)] as const),
    ),
  )
}
