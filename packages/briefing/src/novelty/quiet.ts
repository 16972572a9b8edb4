import type { QuietStory } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'

/**
 * Leading stories of the edition before, which are those with a key point, of which this one has no telling, in their order
 * there. None when stories were not followed from day to day: then no id can be met again.
 */
export function quietOf(
  closed: Pick<ClosedEdition, 'previous' | 'known' | 'changes'>,
  options: { told: ReadonlySet<string> },
): QuietStory[] {
  const { previous, known, changes } = closed
  if (previous === null || known.length === 0) return []
  const leading = new Set(previous.keyPoints.map(({ citation }) => citation.article))
  const joined = changes.filter(({ kind, story }) => kind !== 'split' && options.told.has(story))
  const goesOn = new Set([...options.told, ...joined.map(({ other }) => other)])
  return previous.stories
    .filter(({ articles }) => articles.some((id) => leading.has(id)))
    .filter(({ id }) => !goesOn.has(id))
    .map(({ id, headline }) => ({ id, edition: previous.edition.id, headline: headline.text }))
}
