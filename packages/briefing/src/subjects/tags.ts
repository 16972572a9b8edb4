import type { Article, Subjects } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'

/** Topics shown for a story at most. */
const MOST_TOPICS = 3

/** Topics of a story's reports by their summed weight. */
export function topicsOf(reports: readonly Article[], around: { subjects: Map<string, Subjects> }): string[] {
  const weights = new Map<string, number>()
  for (const { id } of reports) {
    for (const { topic, weight } of around.subjects.get(id)?.topics ?? []) {
      weights.set(topic, (weights.get(topic) ?? 0) + weight)
    }
  }
  const heaviest = [...weights].sort(([a, x], [b, y]) => y - x || compareText(a, b))
  return heaviest.slice(0, MOST_TOPICS).map(([topic]) => topic)
}

/** Names of the watchlist entries that a story's reports hit. */
export function watchlistOf(reports: readonly Article[], around: { subjects: Map<string, Subjects> }): string[] {
  const hits = reports.flatMap(({ id }) => around.subjects.get(id)?.watchlist ?? [])
  return [...new Set(hits.map(({ name }) => name))].sort(compareText)
}
