/** What parts a headline from the name of the site or section in a page's title. */
const SUFFIX = /\s+[|»–—·-]\s+[^|»–—]{2,60}$/u

/**
 * The headline of a page: the heading that a stated title confirms, then a stated title, then the only heading, then the
 * page's title without the name of the site.
 */
export function pageHeadline(facts: {
  headings: readonly string[]
  /** Of the article: JSON-LD, OpenGraph. */
  stated: readonly string[]
  title: string | null
}): string | null {
  const { headings, stated, title } = facts
  const titles = [...stated, ...(title === null ? [] : [title])].map(plain)
  const confirmed = headings.find((heading) => titles.some((other) => begins(other, plain(heading))))
  if (confirmed !== undefined) return confirmed
  const [first] = stated
  if (first !== undefined) return first
  if (headings.length === 1) return headings[0] ?? null
  return title === null ? null : title.replace(SUFFIX, '') || title
}

/** Words of two letters begin many titles. */
const LEAST = 10
const begins = (title: string, heading: string) => heading.length >= LEAST && title.startsWith(heading)

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
