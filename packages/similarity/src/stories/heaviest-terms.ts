import type { TermVectors } from './term-vectors.ts'

/** Where in the block the heaviest terms of a vector stand, heaviest first; what all articles share, of weight 0, is left out. */
export function heaviestTerms({ starts, weights }: TermVectors, place: number, most: number): number[] {
  const found: number[] = []
  for (let at = starts[place]!; at < starts[place + 1]!; at++) {
    const weight = weights[at]!
    if (weight === 0 || (found.length === most && weight <= weights[found[most - 1]!]!)) continue
    let step = found.length === most ? most - 1 : found.length
    for (; step > 0 && weights[found[step - 1]!]! < weight; step--) found[step] = found[step - 1]!
    found[step] = at
  }
  return found
}
