/** Fewer words are a heading of the report's own; more are a paragraph. */
const WORDS = { least: 5, most: 30 }
/** Share of a line's terms that its neighbours use; below it, the line is of another story (methods.md, section 2). */
const KNOWN_SHARE = 0.5

/**
 * Whether a line in a report's midst is the headline of another report: it looks like a headline, and what it speaks of
 * is not what the lines around it speak of.
 */
export function isRelatedHeadline(options: {
  /** It has no stop, and is no list item, quotation or label. */
  looksLikeHeadline: boolean
  words: number
  terms: readonly number[]
  /** Numbered terms of the two lines before and the two after. */
  neighbours: ReadonlySet<number>
}): boolean {
  const { looksLikeHeadline, words, terms, neighbours } = options
  if (!looksLikeHeadline || words < WORDS.least || words > WORDS.most || terms.length === 0) return false
  const known = terms.filter((term) => neighbours.has(term)).length
  return known / terms.length < KNOWN_SHARE
}
