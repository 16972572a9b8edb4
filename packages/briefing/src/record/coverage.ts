import { addDays } from '@daybrief/language'
import type { Briefing, StorySection } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'

/** Days of coverage shown, that of the edition included: two weeks show a week's rhythm twice. */
const DAYS = 14

/**
 * Articles and stories by the day of the reports, oldest day first. Articles are those of this edition and, by what the
 * edition before it says, of the ones before; stories are those that this edition tells or lists.
 */
export function coverageOf(
  closed: Pick<ClosedEdition, 'edition' | 'articles' | 'previous'>,
  sections: readonly StorySection[],
): Briefing['coverage'] {
  const dayOf = new Map(closed.articles.map(({ id, publishedAt }) => [id, publishedAt?.date ?? null]))
  const articles = counted([...dayOf.values()])
  const stories = counted(
    sections.flatMap((section) => [...new Set(section.articles.map((id) => dayOf.get(id) ?? null))]),
  )
  const before = new Map(closed.previous?.coverage.map((one) => [one.day, one.articles]))
  return Array.from({ length: DAYS }, (_, place) => {
    const day = addDays(closed.edition.date, place - DAYS + 1)
    return {
      day,
      articles: (articles.get(day) ?? 0) + (before.get(day) ?? 0),
      stories: stories.get(day) ?? 0,
    }
  })
}

function counted(days: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const day of days) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
