import { newestByKey } from './newest-by-key.ts'
import { BANDS, type Signatures } from './signatures.ts'

/**
 * How far back a band is searched. Whatever is further back in a bucket is a copy of what is nearer, so that the one
 * told first is still reached from copy to copy; the limit keeps the cost for each article flat.
 */
const LONGEST_SEARCH = 24

/** Bands after which repeats are taken out, so that lists of texts that came often stay short. */
const BANDS_BETWEEN = 8

/**
 * For each of the places, ascending, the earlier ones whose signatures share a band with its own (Leskovec, Rajaraman &
 * Ullman, Mining of Massive Datasets, 3.4), ascending.
 */
export function candidatePairs(signatures: Signatures, places: readonly number[]): number[][] {
  const candidates = places.map((): number[] => [])
  const previous = new Int32Array(places.length)
  const newest = newestByKey(places.length)
  const met = new Int32Array(places.length).fill(-1)
  for (let band = 0; band < BANDS; band++) {
    newest.clear()
    for (let at = 0; at < places.length; at++) {
      const before = newest.note(signatures[places[at]! * BANDS + band]!, at)
      previous[at] = before
      for (let other = before, steps = 0; other !== -1 && steps < LONGEST_SEARCH; other = previous[other]!, steps++) {
        candidates[at]!.push(other)
      }
    }
    if ((band + 1) % BANDS_BETWEEN === 0) takeOutRepeats(candidates, met.fill(-1))
  }
  return candidates.map((own) => own.sort((left, right) => left - right).map((at) => places[at]!))
}

function takeOutRepeats(candidates: number[][], met: Int32Array) {
  for (const [at, own] of candidates.entries()) {
    let kept = 0
    for (const other of own) {
      if (met[other] !== at) own[kept++] = other
      met[other] = at
    }
    own.length = kept
  }
}
