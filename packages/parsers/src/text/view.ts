import { habitsOf, type View } from './features.ts'
import { layoutOf } from './layout.ts'
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
 * out the classifier never sees. A headline that ends with a stop must have a byline or a date behind it: of 3,800
 * headlines read, eight end with one.
 */
export function isCandidate({ layouts }: Pick<View, 'layouts'>, index: number): boolean {
  const layout = layouts[index]
  if (layout === undefined) return false
  if (layout.dateline) return true
  if (layout.list || layout.separator || layout.byline || layout.dateLine) return false
  const next = layouts[index + 1]
  if (layout.stop) return layout.words <= MOST_STOPPED_WORDS && (next?.byline === true || next?.dateLine === true)
  return layout.title
}
