/** An entry of a feed, as far as it matters for what is new. */
export type FeedEntry = {
  /** SHA-256 in hex of all that it says but for what passes: dates, counts of comments. */
  fingerprint: string
  /** Where its page stands; null when it names none that a browser opens. */
  link: string | null
  /** Whether it holds so few words that the report must stand behind the link. */
  isTeaser: boolean
}

/** The entries of a feed, and how to leave some out without touching the others. */
export type FeedEntries = { entries: FeedEntry[]; without(entries: ReadonlySet<FeedEntry>): Uint8Array }

/**
 * Signs below which a text is a teaser. WordPress cuts its excerpts after 55 words, some 350 signs, and other systems after
 * 500 to 600; whole reports are seldom shorter than a thousand.
 */
const TEASER_SIGNS = 1000

/** Whether the longest of an entry's texts, given as HTML, is a teaser. */
export function isTeaser(texts: string[]): boolean {
  return texts.every((html) => html.replace(/<[^<>]*>/g, '').trim().length < TEASER_SIGNS)
}

/** An address that a browser opens, or null. */
export function webAddress(text: unknown): string | null {
  const url = typeof text === 'string' ? URL.parse(text.trim()) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
