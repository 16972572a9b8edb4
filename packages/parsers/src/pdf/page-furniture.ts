import type { PageLine } from './piece.ts'

/** So many lines at the top and at the foot of a page may be its heading, its number, its date. */
const EDGE_LINES = 2
/** A line that stands on so many pages is no part of an article; on two it may be a headline and its jump. */
const LEAST_PAGES = 3

/** Pages without the running heads, feet and page numbers that come back on them, whatever numbers are in these. */
export function withoutFurniture(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const words of new Set(edgesOf(page).map(keyOf))) counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      if (!edges.has(line)) return true
      return !isPageNumber(line.text) && (counts.get(keyOf(line)) ?? 0) < LEAST_PAGES
    })
  })
}

/** The lines nearest the upper and the lower edge, wherever the reading order has them. */
function edgesOf(page: readonly PageLine[]): PageLine[] {
  const sorted = [...page].sort((a, b) => b.baseline - a.baseline)
  return sorted.length <= EDGE_LINES * 2 ? sorted : [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]
}

/** A title page says in large letters what the running heads say in small ones. */
const keyOf = ({ text, size }: PageLine) => `${Math.round(size)} ${text.replace(/\p{N}+/gu, '0').toLowerCase()}`

const isPageNumber = (text: string) =>
  /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/iu.test(text)
