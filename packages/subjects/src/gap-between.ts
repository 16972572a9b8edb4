/** What stands between two tokens, as bits: nothing that parts the words of one phrase; nothing but white space. */
export const JOINED = 1
export const SPACED = 2

const SPACE = 0x20
/** Signs between two words of one name at most: more white space is a new column or line of a table. */
const MOST_JOINED = 3

/** What a gap of a text is, from `start` to `end`. */
export function gapBetween(units: Uint16Array, start: number, end: number): number {
  // Nearly all gaps are one space.
  if (start + 1 === end && units[start] === SPACE) return JOINED | SPACED
  let spaced = end > start
  for (let at = start; at < end; at++) {
    const sign = signClass(units[at]!)
    if (sign === Sign.parting) return 0
    if (sign === Sign.inside) spaced = false
  }
  return (end - start <= MOST_JOINED ? JOINED : 0) | (spaced ? SPACED : 0)
}

/** Signs that part words, those inside names (hyphens, dashes of one word, apostrophes), and white space. */
const Sign = { parting: 0, inside: 1, space: 2 } as const
const SPACES = /\s/
const INSIDE = /[\u200b'’ʼ‘`´‐‑-]/

/** Classes already looked up, plus 1: a plain memo of a pure function of the unit. */
const known = new Uint8Array(65536)

function signClass(unit: number): number {
  const before = known[unit]!
  if (before > 0) return before - 1
  const sign = String.fromCharCode(unit)
  const found = SPACES.test(sign) ? Sign.space : INSIDE.test(sign) ? Sign.inside : Sign.parting
  known[unit] = found + 1
  return found
}
