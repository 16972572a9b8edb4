import { fadingOver } from './fading.ts'
import type { StorySet } from './story-set.ts'

/** By place of a vector: the group it stands in and the one it is most like; -1 for none; mean similarities to both. */
export type NearestGroups = { own: Int32Array; best: Int32Array; likeness: Float64Array }

/**
 * For each vector the group whose members, itself left out, it is most like; of equals the earlier; none it is kept from.
 * `isAsked` tells by place which vectors to find one for; all when not given.
 */
export function nearestGroups(
  set: StorySet,
  groups: readonly (readonly number[])[],
  isAsked?: (place: number) => boolean,
): NearestGroups {
  const { vectors, days, decided } = set
  const count = days.length
  const own = new Int32Array(count).fill(-1)
  const best = new Int32Array(count).fill(-1)
  const likeness = new Float64Array(count)
  const seenFor = new Int32Array(count).fill(-1)
  const sums = new Float32Array(vectors.vocabulary)
  const near = bothWays(set)
  for (const [index, members] of groups.entries()) {
    const day = meanOf(members.flatMap((place) => days[place] ?? []))
    for (const member of members) {
      own[member] = index
      add(sums, set, member)
    }
    const consider = (place: number) => {
      if (seenFor[place] === index) return
      seenFor[place] = index
      if (isAsked?.(place) === false) return
      const isMember = own[place] === index
      const others = members.length - (isMember ? 1 : 0)
      if (others === 0 || (!isMember && decided.apart(members, [place]))) return
      const all = product(sums, set, place) - (isMember ? 1 : 0)
      const similarity = (all / others) * fadingOver(days[place]!, day)
      if (best[place] !== -1 && similarity <= likeness[place]!) return
      best[place] = index
      likeness[place] = similarity
    }
    for (const member of members) {
      consider(member)
      for (let at = near.starts[member]!; at < near.starts[member + 1]!; at++) consider(near.places[at]!)
    }
    for (const member of members) clear(sums, set, member)
  }
  return { own, best, likeness }
}

function add(sums: Float32Array, { vectors }: StorySet, place: number) {
  const { starts, terms, weights } = vectors
  for (let at = starts[place]!; at < starts[place + 1]!; at++) sums[terms[at]!]! += weights[at]!
}

function clear(sums: Float32Array, { vectors }: StorySet, place: number) {
  for (let at = vectors.starts[place]!; at < vectors.starts[place + 1]!; at++) sums[vectors.terms[at]!] = 0
}

function product(sums: Float32Array, { vectors }: StorySet, place: number): number {
  const { starts, terms, weights } = vectors
  let sum = 0
  for (let at = starts[place]!; at < starts[place + 1]!; at++) sum += sums[terms[at]!]! * weights[at]!
  return sum
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** Neighbours earlier and later. */
function bothWays({ neighbours: { starts, places } }: StorySet): StorySet['neighbours'] {
  const both = { starts: new Int32Array(starts.length), places: new Int32Array(2 * places.length) }
  for (let place = 0; place + 1 < starts.length; place++) {
    both.starts[place + 1]! += starts[place + 1]! - starts[place]!
    for (let at = starts[place]!; at < starts[place + 1]!; at++) both.starts[places[at]! + 1]!++
  }
  for (let place = 0; place + 1 < starts.length; place++) both.starts[place + 1]! += both.starts[place]!
  const free = both.starts.slice()
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      both.places[free[place]!++] = places[at]!
      both.places[free[places[at]!]!++] = place
    }
  }
  return both
}
