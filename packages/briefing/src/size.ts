import type { Section } from './select.ts'
import type { Size } from './tell.ts'

/** The story at the head of an edition, the other leading ones, and those told briefly outside the region. */
const HEAD: Size = { summaryWords: 70, summary: 2, agreed: 6, single: 4, news: 5 }
const LEADING: Size = { summaryWords: 60, summary: 2, agreed: 3, single: 2, news: 3 }
const BESIDE: Size = { summaryWords: 60, summary: 2, agreed: 0, single: 0, news: 2 }

/** Stories outside the region told with more than a line. */
const MOST_BESIDE = 3

/** How much of each story is told, by its place in the order of weight; null stands for a line. */
export function sizesFor(sections: readonly Section[], options: { leadStories: number }): (Size | null)[] {
  let leading = 0
  let beside = 0
  return sections.map((section) => {
    if (section === 'region') {
      leading++
      return leading > options.leadStories ? null : leading === 1 ? HEAD : LEADING
    }
    if (section === 'outside') {
      beside++
      return beside > MOST_BESIDE ? null : BESIDE
    }
    return null
  })
}
