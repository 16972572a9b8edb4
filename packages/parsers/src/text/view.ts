import { habitsOf, type View } from './features.ts'
import { type LineLayout, layoutOf } from './layout.ts'
import type { Line } from './line.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Headlines that end with a stop exist, but are short. */
const MOST_STOPPED_WORDS = 16

export function viewOf(lines: readonly Line[]): View {
  const layouts = lines.map(layoutOf)
  return { lines, layouts, vocabulary: vocabularyOf(lines), habits: habitsOf(lines, layouts) }
}

/**
 * Whether an article could start at a line at all: it looks like a headline, or opens with a dateline. What this leaves
 * out the classifier never sees.
 */
export function isCandidate({ title, dateline, list, words, stop, separator, byline, dateLine }: LineLayout): boolean {
  if (dateline) return true
  if (list || separator || byline || dateLine) return false
  return title || (stop && words.length <= MOST_STOPPED_WORDS)
}
