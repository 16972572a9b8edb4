import type { Article, Evidence, VersionChange } from '@daybrief/schema'
import { alignSentences } from './align-sentences.ts'
import { articleSentences, headlineInDocument } from './article-sentences.ts'
import { figureChanges } from './figure-changes.ts'

/**
 * What a version says otherwise than an earlier telling, in the version's order: numbers, dates and negations within a
 * sentence, and sentences added or removed. A sentence that moved, or was split or joined, is no change. Of the headlines
 * only the figures are compared, as each desk writes its own. Ranges are those of the two documents.
 */
export function versionChanges(first: Article, version: Article): VersionChange[] {
  const [left, right] = [headlineInDocument(first), headlineInDocument(version)]
  const inHeadlines = left === null || right === null ? [] : figureChanges(left, right)
  return [...inHeadlines, ...changesInText(articleSentences(first), articleSentences(version))]
}

function changesInText(before: readonly Evidence[], after: readonly Evidence[]): VersionChange[] {
  const { same, changed, removed, added } = alignSentences(before.map(textOf), after.map(textOf))
  const counterparts = new Map([...same, ...changed])
  const found: { at: number; changes: VersionChange[] }[] = [
    ...changed.map(([left, right]) => ({ at: right, changes: figureChanges(before[left]!, after[right]!) })),
    ...added.map((place) => ({ at: place, changes: [{ kind: 'added' as const, before: null, after: after[place]! }] })),
    ...removed.map((place) => ({
      at: placeOfGap(place, counterparts),
      changes: [{ kind: 'removed' as const, before: before[place]!, after: null }],
    })),
  ]
  return found.sort((left, right) => left.at - right.at).flatMap(({ changes }) => changes)
}

/** Where a removed sentence would stand: behind the nearest one before it that is still there. */
function placeOfGap(removed: number, counterparts: ReadonlyMap<number, number>): number {
  for (let place = removed - 1; place >= 0; place--) {
    const counterpart = counterparts.get(place)
    if (counterpart !== undefined) return counterpart + 0.5
  }
  return -1
}

const textOf = ({ text }: Evidence) => text
