/** A number in a text with its bounds: `at least 12`, `between 40 and 50`, `a dozen`. */
export type Amount = {
  least: number
  /** Null when the text gives no upper end. */
  most: number | null
  /** Where its words begin and end, those of its bounds included. */
  start: number
  end: number
  /** Currency sign before it; null for all that is not money. */
  sign: string | null
}
