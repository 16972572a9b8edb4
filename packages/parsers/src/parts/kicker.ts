import type { Range } from '@daybrief/schema'

/** A label of three to eight words: fewer are a speaker (`Sok Dara: …`), more a clause. */
const KICKER =
  /^(?<label>\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*(?: (?:of|the|and|in|on|for|de|du|\p{N}+|\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*)){2,7}):\s+(?=["“‘']?\p{Lu})/u
/** What follows a label is a paragraph, not the rest of a headline. */
const LEAST_WORDS_AFTER = 12

/** A label glued to the lead (`Border Talks Update: In a meeting …`), up to where the lead begins; null without one. */
export function kickerOf(paragraph: string): Range | null {
  const match = KICKER.exec(paragraph)
  if (match === null || paragraph.slice(match[0].length).split(/\s+/).length < LEAST_WORDS_AFTER) return null
  return { start: 0, end: match[0].length }
}
