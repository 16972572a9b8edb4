/** For each key the place that had it last. */
export type NewestByKey = {
  /** Notes a place, and gives the one before that had the key; -1 when none had. */
  note: (key: number, place: number) => number
  clear: () => void
}

/** A hash table for so many 32-bit keys: open addressing (Knuth 6.4) in typed arrays, at most half full. */
export function newestByKey(count: number): NewestByKey {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * count + 1)))
  const last = 2 ** bits - 1
  const keys = new Uint32Array(last + 1)
  const places = new Int32Array(last + 1).fill(-1)
  return {
    note: (key, place) => {
      let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
      while (places[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & last
      const before = places[slot]!
      keys[slot] = key
      places[slot] = place
      return before
    },
    clear: () => places.fill(-1),
  }
}
