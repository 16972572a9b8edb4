import { fadingOver } from './fading.ts'
import { comparison, gathered, meanDay, single } from './group.ts'
import type { TermVectors } from './term-vectors.ts'

/** By place of a vector: the group it stands in and the one it is most like; -1 for none; mean similarities to both. */
export type NearestGroups = { own: Int32Array; best: Int32Array; likeness: Float64Array }

export type NearestOptions = {
  /** Day of each vector; null when unknown. */
  days: readonly (number | null)[]
  /** Places of the vectors to compare each vector with, earlier and later. */
  near: readonly (readonly number[])[]
}

/** Finds for each vector the group whose members, itself left out, it is most like; of equals the earlier. */
export function nearestGroups(
  vectors: TermVectors,
  groups: readonly (readonly number[])[],
  { days, near }: NearestOptions,
): NearestGroups {
  const own = new Int32Array(days.length).fill(-1)
  const best = new Int32Array(days.length).fill(-1)
  const likeness = new Float64Array(days.length)
  const seenFor = new Int32Array(days.length).fill(-1)
  const compare = comparison(vectors.vocabulary)
  for (const [index, members] of groups.entries()) {
    const group = gathered(vectors, members, days)
    compare.lay(group)
    for (const member of members) own[member] = index
    const consider = (place: number) => {
      if (seenFor[place] === index) return
      seenFor[place] = index
      const isMember = own[place] === index
      const others = members.length - (isMember ? 1 : 0)
      if (others === 0) return
      const mean = compare.similarity(single(vectors, place, days[place]!))
      const withItself = isMember ? fadingOver(days[place]!, meanDay(group)) : 0
      const similarity = (mean * members.length - withItself) / others
      if (best[place] !== -1 && similarity <= likeness[place]!) return
      best[place] = index
      likeness[place] = similarity
    }
    for (const member of members) {
      consider(member)
      for (const place of near[member]!) consider(place)
    }
  }
  return { own, best, likeness }
}
