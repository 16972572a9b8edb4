import type { Edition, KnownStory } from '@daybrief/schema'

/** Days after its last report in which a story may go on: after so many a likeness has faded to a seventh (methods: 28). */
const DAYS_KNOWN = 28

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000

/**
 * The known stories that may go on, the newest last: none that was last told too long before the edition, and none whose
 * articles all stand in an older story, which took it in. Of two states of one story the later counts.
 */
export function matchable(known: readonly KnownStory[], edition: Edition): KnownStory[] {
  const states = new Map<string, KnownStory>()
  for (const story of known) {
    const other = states.get(story.id)
    if (other === undefined || other.lastSeen < story.lastSeen) states.set(story.id, story)
  }
  const oldest = Date.parse(edition.date) - DAYS_KNOWN * MILLISECONDS_A_DAY
  const live = [...states.values()].filter(({ lastSeen }) => Date.parse(lastSeen) >= oldest).sort(olderFirst)
  const holders = new Map<string, Set<string>>()
  const kept = live.filter((story) => {
    const [first, ...others] = story.articles.map(({ article }) => holders.get(article) ?? new Set<string>())
    const isTakenIn = first !== undefined && [...first].some((id) => others.every((holding) => holding.has(id)))
    if (!isTakenIn)
      for (const { article } of story.articles) holders.set(article, (holders.get(article) ?? new Set()).add(story.id))
    return !isTakenIn
  })
  return kept.sort((left, right) => {
    if (left.lastSeen !== right.lastSeen) return left.lastSeen < right.lastSeen ? -1 : 1
    return olderFirst(left, right)
  })
}

/** Older stories first: by the day they were first told, then by id. */
export function olderFirst(left: KnownStory, right: KnownStory): number {
  if (left.firstSeen !== right.firstSeen) return left.firstSeen < right.firstSeen ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
