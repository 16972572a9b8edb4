import type { Decided } from '../stories/decided.ts'
import { LEAST_OF_DAYS, type Link, likenessOf, type links } from './links.ts'
import type { Profiles } from './profiles.ts'

/** What came of a link: the known story goes on in it or is taken in by it, or it stays apart, and from whom. */
export type Verdict =
  | { kind: 'continued' | 'merged' | 'parted'; link: Link }
  | { kind: 'split'; link: Link; taker: Link }

/**
 * Settles which known stories go on in which story of today: the strongest link first. A known story goes on in one story;
 * another that is linked to it has split off. A story takes in a second known one when the mean similarity of that to all
 * it has so far is high enough (average link), or when they share articles or an analyst joined them; of known stories that
 * an analyst joined with each other, all go on with the first that does. `known` is how many known stories there are.
 */
export function resumptions(
  all: ReturnType<typeof links>,
  { profiles, decided, known: count }: { profiles: Profiles; decided: Decided; known: number },
): Verdict[] {
  const like = likenessOf(profiles)
  const members = new Map<number, number[]>()
  const takers = new Map<number, Link>()
  const verdicts: Verdict[] = []
  const strongest = new Map<number, Link>()
  for (const link of all) {
    const { story, known, basis } = link
    const own = members.get(story) ?? [story]
    const isParted = basis !== 'founder' && decided.apart(own, [known])
    if (isParted) verdicts.push({ kind: 'parted', link })
    else if (takers.has(known)) {
      if (!strongest.has(story)) strongest.set(story, link)
    } else if (
      basis !== 'likeness' ||
      own.length === 1 ||
      meanLikeness(own, link, { like, profiles }) >= LEAST_OF_DAYS
    ) {
      verdicts.push({ kind: own.length === 1 ? 'continued' : 'merged', link })
      members.set(story, [...own, known])
      takers.set(known, link)
      const joined = decided.together.find((places) => places.includes(known)) ?? []
      for (const partner of joined.filter((place) => place < count && !takers.has(place))) {
        const taken: Link = {
          ...link,
          known: partner,
          basis: 'decision',
          likeness: like(story, partner),
          through: known,
        }
        if (decided.apart(members.get(story)!, [partner])) continue
        verdicts.push({ kind: 'merged', link: taken })
        members.set(story, [...members.get(story)!, partner])
        takers.set(partner, taken)
      }
    }
  }
  for (const [story, link] of strongest) {
    if (!members.has(story)) verdicts.push({ kind: 'split', link, taker: takers.get(link.known)! })
  }
  return verdicts
}

/** Mean similarity between the tellings of a known story and those of some others, one of which the link is to. */
function meanLikeness(
  places: readonly number[],
  { story, known, likeness }: Link,
  { like, profiles }: { like: (one: number, other: number) => number; profiles: Profiles },
): number {
  let sum = 0
  let tellings = 0
  for (const place of places) {
    sum += profiles.tellings[place]! * (place === story ? likeness : like(known, place))
    tellings += profiles.tellings[place]!
  }
  return sum / tellings
}
