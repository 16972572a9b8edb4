import { type Habits, habitsOf } from './habits.ts'
import { type LineLayout, layoutOf } from './layout.ts'
import type { Line } from './line.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A text as the classifier sees it: its lines without what belongs to the page. */
export type View = {
  lines: readonly Line[]
  layouts: readonly LineLayout[]
  vocabulary: Vocabulary
  habits: Habits
}

export function viewOf(lines: readonly Line[]): View {
  const layouts = lines.map(layoutOf)
  return { lines, layouts, vocabulary: vocabularyOf(lines), habits: habitsOf(lines, layouts) }
}

/** Headlines that end with a stop exist, but are short. */
const MOST_STOPPED_WORDS = 16

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

/** The first paragraph behind a line and its byline, date and rules; the line itself when it is a paragraph. */
export function bodyIndex(layouts: readonly LineLayout[], index: number): number {
  if (layouts[index]?.prose === true) return index
  for (let at = index + 1; at < index + 5; at++) {
    const layout = layouts[at]
    if (layout === undefined || !(layout.byline || layout.dateLine || layout.separator)) return at
  }
  return index + 5
}
