import type { Article, Copy, Story, Subjects, Use } from '@daybrief/schema'
import { dayInWords } from '../calendar.ts'
import type { ClosedEdition } from '../closed-edition.ts'
import { repeatedBy } from './tellings-of.ts'

/** What became of an article. `reason` takes what gives an article its number in the briefing. */
export type Verdict = { use: Use; story: string | null; reason: (numberOf: (article: string) => number) => string }

/** What becomes of an article that no edition of this day would tell, wherever its story is placed; else null. */
export function verdictBeforePlacing(
  article: Article,
  around: { closed: ClosedEdition; story: Story; copyOf: ReadonlyMap<string, Copy> },
): Verdict | null {
  const { date } = around.closed.edition
  const published = article.publishedAt?.date
  if (published !== undefined && published > date) {
    const reason = `dated ${dayInWords(published)}, after the day of this edition`
    return { use: 'later', story: around.story.id, reason: () => reason }
  }
  if (article.paragraphs.length === 0) {
    return { use: 'dropped', story: around.story.id, reason: () => 'no text under its headline' }
  }
  const repeated = repeatedBy(article.id, { copyOf: around.copyOf, earlier: around.closed.earlier })
  if (repeated && !repeated.version) {
    const reason = `copy of an article of edition ${repeated.edition}`
    return { use: 'copy', story: around.story.id, reason: () => reason }
  }
  return null
}

/** An exact or near copy is told by its first. */
export const copyVerdict = (story: string, of: string): Verdict => ({
  use: 'copy',
  story,
  reason: (numberOf) => `copy of ${numberOf(of)}`,
})

/** A verdict on a version of what an earlier edition had. */
export const asVersion = (verdict: Verdict, edition: string | undefined): Verdict =>
  edition === undefined
    ? verdict
    : { ...verdict, reason: (numberOf) => `${verdict.reason(numberOf)}; a version of an article of edition ${edition}` }

export function opinionVerdict(story: string, subjects: Subjects | undefined): Verdict {
  const marker = subjects?.kind.evidence[0]?.text
  return { use: 'opinion', story, reason: () => (marker === undefined ? 'opinion' : `opinion: “${marker}”`) }
}
