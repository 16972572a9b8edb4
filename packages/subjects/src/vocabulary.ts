/** What never changes about a word as it is written: the form in which words are compared, and how its capitals stand. */
export type Reading = { key: string; case: number }

/** Number of a word that is not remembered. */
export const UNKNOWN = -1

/** Words remembered at most; a hundred thousand articles of one language write no more of those that come often. */
const MOST_WORDS = 131_072
/** Slots of the hash table at first, a power of two. It grows with the words: a small one stays in the processor's cache. */
const FIRST_SLOTS = 8_192
/** Slots for each word at least, so that a search ends soon. */
const LEAST_SLOTS = 2
/** Longer ones are addresses and rubbish, and come once. */
const LONGEST = 40

/**
 * Words met so far, by a hash of their letters: a plain memo of a pure function of the letters, since the same words come
 * again and again. When it is full, new words are simply not remembered. What is known of a word stands in lists by its
 * number: an object a word would be one more place to fetch from memory.
 */
let slots = new Int32Array(FIRST_SLOTS)
/** Lower case, NFC. */
const keys: string[] = []
const cases = new Uint8Array(MOST_WORDS)
/** The letters of the words, one after the other, and where each word's begin. A slice would keep its whole text alive. */
let letters = new Uint16Array(65_536)
const starts = new Int32Array(MOST_WORDS + 1)

export const keyOfWord = (word: number): string => keys[word]!
export const caseOfWord = (word: number): number => cases[word]!

/** The number of the word from `start` to `end`; `read` reads it when it is new. `UNKNOWN` when there is no room. */
export function wordAt(units: Uint16Array, start: number, end: number, read: (surface: string) => Reading): number {
  const mask = slots.length - 1
  let slot = hashOf(units, start, end) & mask
  for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
    if (isWord(taken - 1, units, start, end)) return taken - 1
    slot = (slot + 1) & mask
  }
  if (keys.length >= MOST_WORDS || end - start > LONGEST) return UNKNOWN
  const word = remember(units.subarray(start, end), read)
  slots[slot] = word + 1
  if (keys.length * LEAST_SLOTS > slots.length) grow()
  return word
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0
  return hash ^ (hash >>> 15)
}

function isWord(word: number, units: Uint16Array, start: number, end: number): boolean {
  const from = starts[word]!
  const length = end - start
  if (starts[word + 1]! - from !== length) return false
  for (let at = 0; at < length; at++) if (letters[from + at] !== units[start + at]) return false
  return true
}

function remember(written: Uint16Array, read: (surface: string) => Reading): number {
  const word = keys.length
  const from = starts[word]!
  if (from + written.length > letters.length) {
    const more = new Uint16Array(letters.length * 2)
    more.set(letters)
    letters = more
  }
  letters.set(written, from)
  starts[word + 1] = from + written.length
  const reading = read(String.fromCharCode(...written))
  keys.push(reading.key)
  cases[word] = reading.case
  return word
}

/** Twice the slots, and each word in its new one. */
function grow(): void {
  slots = new Int32Array(slots.length * 2)
  const mask = slots.length - 1
  for (let word = 0; word < keys.length; word++) {
    let slot = hashOf(letters, starts[word]!, starts[word + 1]!) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = word + 1
  }
}
