import { add, clear, denseRow, productWith } from './dense-row.ts'
import { fadingOver } from './fading.ts'
import type { StorySet } from './story-set.ts'

/** By place of a vector: the group it stands in and the one it is most like; -1 for none; mean similarity to that. */
export type NearestGroups = { own: Int32Array; best: Int32Array; likeness: Float64Array }

/**
 * For each vector the group whose members, itself left out, it is most like: its own, unless it is more like another in
 * which a neighbour of it stands; of others the earlier; none it is kept from. `isAsked` tells by place which vectors to
 * find one for; all when not given.
 */
export function nearestGroups(
  set: StorySet,
  groups: readonly (readonly number[])[],
  isAsked: (place: number) => boolean = () => true,
): NearestGroups {
  const { vectors, days, decided } = set
  const own = new Int32Array(days.length).fill(-1)
  const best = new Int32Array(days.length).fill(-1)
  const likeness = new Float64Array(days.length)
  for (const [index, members] of groups.entries()) for (const place of members) own[place] = index
  const row = denseRow(vectors)
  const comparedWith = new Int32Array(days.length).fill(-1)
  const compare = (index: number, places: readonly number[]) => {
    if (places.length === 0) return
    const members = groups[index]!
    const day = meanOf(members.flatMap((place) => days[place] ?? []))
    for (const member of members) add(row, vectors, member)
    for (const place of places) {
      if (comparedWith[place] === index) continue
      comparedWith[place] = index
      const isMember = own[place] === index
      const others = members.length - (isMember ? 1 : 0)
      const product = productWith(row, vectors, place) - (isMember ? 1 : 0)
      const similarity = (product / others) * fadingOver(days[place]!, day)
      if (similarity <= likeness[place]! || (!isMember && decided.apart(members, [place]))) continue
      best[place] = index
      likeness[place] = similarity
    }
    for (const member of members) clear(row, vectors, member)
  }
  for (const [index, members] of groups.entries()) if (members.length > 1) compare(index, members.filter(isAsked))
  for (const [index, places] of rivals(set, groups.length, { own, likeness, isAsked }).entries()) compare(index, places)
  return { own, best, likeness }
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * By group the places elsewhere that may be more like it than they are like what `likeness` is to, some of them more than
 * once: a mean of products is no more than the largest of them.
 */
function rivals(
  { neighbours: { starts, places, products } }: StorySet,
  groups: number,
  { own, likeness, isAsked }: Pick<NearestGroups, 'own' | 'likeness'> & { isAsked: (place: number) => boolean },
): number[][] {
  const found = Array.from({ length: groups }, () => NO_PLACES)
  const consider = (place: number, other: number, product: number) => {
    const group = own[other]!
    if (group === -1 || group === own[place] || product <= likeness[place]! || !isAsked(place)) return
    if (found[group] === NO_PLACES) found[group] = [place]
    else found[group]!.push(place)
  }
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      consider(place, places[at]!, products[at]!)
      consider(places[at]!, place, products[at]!)
    }
  }
  return found
}

/** Of most groups no member has a rival; one list for all of them. */
const NO_PLACES: number[] = []
