import type { Briefing } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'

/**
 * The earlier story of each later one: that of its id, else one whose id it had before by the record, else the one with which
 * it shares most articles, as when an edition is made again with one more report of a story.
 */
export function pairStories(before: Briefing, after: Briefing): Map<string, string> {
  const told = articlesOf(before)
  const tells = articlesOf(after)
  const formerIds = formerIdsOf(after)
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  const holders = new Map([...told].flatMap(([id, articles]) => articles.map((article) => [article, id] as const)))
  const sharing = (id: string) => mostFrequent((tells.get(id) ?? []).flatMap((article) => holders.get(article) ?? []))
  const ways = [(id: string) => [id], (id: string) => formerIds.get(id) ?? [], sharing]
  for (const candidates of ways) {
    for (const id of tells.keys()) {
      const former = pairs.has(id) ? undefined : candidates(id).find((other) => told.has(other) && !taken.has(other))
      if (former === undefined) continue
      taken.add(former)
      pairs.set(id, former)
    }
  }
  return pairs
}

function mostFrequent(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([id]) => id)
}

/** The articles of each story of a briefing, by its id. */
const articlesOf = ({ stories, outside, older }: Briefing) =>
  new Map([...stories, ...outside, ...older].map(({ id, articles }) => [id, articles]))

/** Ids under which a briefing's stories were told before, by the record of what became of them. */
export function formerIdsOf({ record }: Briefing): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { kind, story, other } of record.changes) {
    if (kind !== 'split' && story !== other) ids.set(story, [...(ids.get(story) ?? []), other].sort(compareText))
  }
  return ids
}
