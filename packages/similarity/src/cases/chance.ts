import { spread } from '../copies/hash.ts'

/** A sequence of numbers that look thrown and are the same for the same seed. */
export type Chance = {
  /** 0 to below 1. */
  share: () => number
  /** A whole number, 0 to below `limit`. */
  below: (limit: number) => number
  of: <Thing>(things: readonly Thing[]) => Thing
}

/** Counts in steps of the golden ratio and spreads the bits (after SplitMix, Steele et al. 2014). */
export function chanceOf(seed: number): Chance {
  let state = spread(seed + 1)
  const share = () => {
    state = (state + 0x9e3779b9) | 0
    return spread(state) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(share() * limit)
  return { share, below, of: (things) => things[below(things.length)]! }
}
