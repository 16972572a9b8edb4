import { lineAt } from '@daybrief/language'
import type { Article, Range } from '@daybrief/schema'

/** An article whose ranges count from the start of a longer text, in which its own stands from `by` on. */
export function moved(article: Article, options: { by: number; lineStarts: number[] }): Article {
  const shifted = withRanges(article, options.by) as Article
  const { start, end } = shifted.range
  const lines = { first: lineAt(options.lineStarts, start), last: lineAt(options.lineStarts, Math.max(start, end - 1)) }
  return { ...shifted, lines }
}

/** Ranges stand at many places of an article; each is known by its two fields. */
function withRanges(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => withRanges(each, by))
  if (typeof value !== 'object' || value === null) return value
  if (isRange(value)) return { start: value.start + by, end: value.end + by }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withRanges(inner, by)]))
}

const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
