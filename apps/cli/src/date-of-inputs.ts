import type { Article, EditionPlan } from '@daybrief/schema'
import { dayIn } from '@daybrief/worker'

/**
 * The day an edition is for when nobody says: that of its newest article, so that the same files always give the same
 * briefing. Only when no article has a date is it the day it is where the edition closes.
 */
export function dateOfInputs(
  articles: Article[],
  options: { plan: EditionPlan; now: Date },
): { date: string; isGuess: boolean } {
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.date])).sort()
  const newest = dates.at(-1)
  return newest === undefined
    ? { date: dayIn(options.plan.zone, options.now), isGuess: true }
    : { date: newest, isGuess: false }
}
