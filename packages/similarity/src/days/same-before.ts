import { isWithinWindow } from '../copies/copy-level.ts'
import { SHORTEST_COMPARED } from '../copies/fingerprint.ts'
import { minutesApart, type Tellings } from '../copies/telling.ts'

/**
 * For each telling the place of the first with the same words; -1 when there is none. A text too short to be compared
 * repeats itself (`Weather report`): within the window only.
 */
export function sameBefore(tellings: Tellings): Int32Array {
  const { exact, words } = tellings
  const firsts = new Map<string, number>()
  return Int32Array.from(exact, (hash, place) => {
    if (words[place] === 0) return -1
    const first = firsts.get(hash)
    const isSame =
      first !== undefined &&
      (words[place]! >= SHORTEST_COMPARED || isWithinWindow(minutesApart(tellings, first, place)))
    if (isSame) return first
    firsts.set(hash, place)
    return -1
  })
}
