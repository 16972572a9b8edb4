import type { Section } from './select.ts'

/** How much of a story is told. Differences and cautions are never cut: they are what a reader must not miss. */
export type Size = {
  /** Words and sentences of its summary. */
  summaryWords: number
  summary: number
  agreed: number
  single: number
  news: number
}

/** A story in a line: its headline, with or without a sentence. */
export type Line = { sentence: boolean }

/**
 * The sizes that keep a usual edition within five minutes of reading, some 1,100 words: one story at the head in full, the
 * other leading ones and the first outside the region briefly.
 */
const HEAD: Size = { summaryWords: 60, summary: 2, agreed: 4, single: 3, news: 5 }
const LEADING: Size = { summaryWords: 45, summary: 1, agreed: 2, single: 1, news: 3 }
const BESIDE: Size = { summaryWords: 45, summary: 1, agreed: 1, single: 0, news: 2 }

/** Stories outside the region told with more than a line, and older ones with more than a headline. */
const MOST_BESIDE = 3
const MOST_OLDER = 2

/** How much of each story is told, by its place in the order of weight. */
export function sizesFor(sections: readonly Section[], options: { leadStories: number }): (Size | Line)[] {
  const met: Record<Section, number> = { region: 0, outside: 0, older: 0 }
  return sections.map((section) => {
    met[section]++
    const place = met[section]
    if (section === 'older') return { sentence: place <= MOST_OLDER }
    if (section === 'outside') return place <= MOST_BESIDE ? BESIDE : { sentence: true }
    return place > options.leadStories ? { sentence: true } : place === 1 ? HEAD : LEADING
  })
}
