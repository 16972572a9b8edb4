/**
 * Places that are joined, directly or by others (union-find, Tarjan 1975): groups of two or more, each ascending, in order
 * of their first. `joined` has for each place the earlier ones that it is joined with.
 */
export function connectedGroups(joined: readonly (readonly number[])[]): number[][] {
  const leaders = Int32Array.from(joined, (_, place) => place)
  const leaderOf = (place: number) => {
    let at = place
    while (leaders[at] !== at) {
      leaders[at] = leaders[leaders[at]!]!
      at = leaders[at]!
    }
    return at
  }
  for (const [place, others] of joined.entries()) {
    for (const other of others) {
      const [left, right] = [leaderOf(place), leaderOf(other)]
      leaders[Math.max(left, right)] = Math.min(left, right)
    }
  }
  const groups = new Map<number, number[]>()
  for (const place of joined.keys()) {
    const leader = leaderOf(place)
    if (leader === place) continue
    const group = groups.get(leader)
    if (group === undefined) groups.set(leader, [leader, place])
    else group.push(place)
  }
  return [...groups.values()].sort(([left = 0], [right = 0]) => left - right)
}
