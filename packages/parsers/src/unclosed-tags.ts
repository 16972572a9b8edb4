const LESS = 0x3c
const GREATER = 0x3e
const AMPERSAND = 0x26
/**
 * Readers of feeds look for the end of each tag from its start: tags that nothing closes cost their number times the
 * length of the text behind them. 10^9 characters looked at take some 2 s; honest feeds stay below 10^6.
 */
const MOST_WORK = 1_000_000_000

/**
 * Whether markup opens so many tags without closing any that reading it takes time by the square of its length. A linear
 * look at the bytes: `<` and `&lt;` open, `>` and `&gt;` close.
 */
export function hasUnclosedTags(bytes: Uint8Array): boolean {
  let open = 0
  let since = 0
  for (let at = 0; at < bytes.byteLength; at++) {
    const byte = bytes[at]
    const closes = byte === GREATER || (byte === AMPERSAND && isEntity(bytes, at, 'gt;'))
    if (closes) open = 0
    else if (byte === LESS || (byte === AMPERSAND && isEntity(bytes, at, 'lt;'))) {
      if (open === 0) since = at
      open++
    }
    if (open * (at - since) > MOST_WORK) return true
  }
  return false
}

const isEntity = (bytes: Uint8Array, at: number, name: string) =>
  bytes[at + 1] === name.charCodeAt(0) && bytes[at + 2] === name.charCodeAt(1) && bytes[at + 3] === name.charCodeAt(2)
