import type { LineLayout } from './layout.ts'
import type { Line } from './line.ts'

/** How a file sets its articles apart, each 0 (never seen) to 1 (seen again and again). */
export type Habits = { blank: number; dateLine: number; mark: number; dateline: number }

/** So many times seen, and a manner is the file's habit. */
const HABIT = 3

export function habitsOf(lines: readonly Line[], layouts: readonly LineLayout[]): Habits {
  const seen = (test: (layout: LineLayout, index: number) => boolean) =>
    Math.min(1, layouts.filter(test).length / HABIT)
  const blanks = lines.slice(1).filter(({ blankBefore }) => blankBefore).length
  return {
    blank: blanks / Math.max(1, lines.length - 1),
    dateLine: seen(({ dateLine }, index) => dateLine && layouts[index - 1]?.dateLine !== true),
    mark: seen(({ mark }) => mark),
    dateline: seen(({ dateline }) => dateline),
  }
}
