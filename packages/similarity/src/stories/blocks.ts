import type { Neighbours } from './likely-neighbours.ts'

/**
 * Parts a set into blocks of at most so many places: neighbours share one, best first, as long as it does not grow too
 * large (single link, capped). So what is most alike stays in one block, and each is small enough to be grouped at a
 * bounded cost. In order of first place, places ascending.
 */
export function blocks(places: readonly number[], { starts, places: others }: Neighbours, most: number): number[][] {
  if (places.length <= most) return [[...places]]
  const parents = Int32Array.from({ length: starts.length - 1 }, (_, place) => place)
  const sizes = new Int32Array(parents.length).fill(1)
  const isGiven = new Uint8Array(parents.length)
  for (const place of places) isGiven[place] = 1
  const root = (place: number) => {
    let at = place
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  let deepest = 0
  for (const place of places) deepest = Math.max(deepest, starts[place + 1]! - starts[place]!)
  for (let rank = 0; rank < deepest; rank++) {
    for (const place of places) {
      const at = starts[place]! + rank
      if (at >= starts[place + 1]! || isGiven[others[at]!] === 0) continue
      const [one, other] = [root(place), root(others[at]!)]
      if (one === other || sizes[one]! + sizes[other]! > most) continue
      parents[Math.max(one, other)] = Math.min(one, other)
      sizes[Math.min(one, other)]! += sizes[Math.max(one, other)]!
    }
  }
  const found = new Map<number, number[]>()
  for (const place of places) {
    const block = found.get(root(place))
    if (block === undefined) found.set(root(place), [place])
    else block.push(place)
  }
  return [...found.values()]
}
