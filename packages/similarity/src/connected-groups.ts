/**
 * Places that are joined, directly or by others (union-find, Tarjan 1975): groups of two or more, each ascending, in order
 * of their first.
 *
 * @param count how many places there are, from 0
 * @param joins pairs of places that are joined
 */
export function connectedGroups(count: number, joins: Iterable<readonly [number, number]>): number[][] {
  const leaders = Int32Array.from({ length: count }, (_, place) => place)
  const leaderOf = (place: number) => {
    let at = place
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at]!]!
      at = leaders[at]!
    }
    return at
  }
  for (const [one, other] of joins) {
    const [left, right] = [leaderOf(one), leaderOf(other)]
    leaders[Math.max(left, right)] = Math.min(left, right)
  }
  const groups = new Map<number, number[]>()
  for (let place = 0; place < count; place++) {
    const leader = leaderOf(place)
    if (leader === place) continue
    const group = groups.get(leader)
    if (group === undefined) groups.set(leader, [leader, place])
    else group.push(place)
  }
  return [...groups.values()].sort(([left = 0], [right = 0]) => left - right)
}
