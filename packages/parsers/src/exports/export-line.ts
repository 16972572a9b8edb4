import type { Range } from '@daybrief/schema'
import type { PhysicalLine } from '../text/line.ts'

/** What a line of an export is. `field` is any that says nothing an article keeps: length, section, codes. */
export type Role =
  | 'headline'
  | 'byline'
  | 'publisher'
  | 'date'
  | 'time'
  | 'dateline'
  | 'language'
  | 'copyright'
  | 'caption'
  | 'field'
  | 'body'

/** A line of an export, what it is, and where its words stand behind its label. */
export type ExportLine = { line: PhysicalLine; role: Role; value: Range }

/** The lines of one article as an export gives it, all of them, in order. */
export type ExportedArticle = { lines: ExportLine[]; reason: string }

/** How one kind of export is told and read: the articles, or null when the lines are of another kind. */
export type ExportFormat = (lines: readonly PhysicalLine[]) => ExportedArticle[] | null

/** A line in a role; `from` is the length of its label. */
export const inRole = (line: PhysicalLine, role: Role, from = 0): ExportLine => ({
  line,
  role,
  value: { start: line.range.start + from, end: line.range.end },
})

/** Lines cut into stretches that start at the marks; what stands before the first mark goes with the first stretch. */
export function startingAt(lines: readonly PhysicalLine[], marks: readonly number[]): PhysicalLine[][] {
  return marks.map((mark, index) => lines.slice(index === 0 ? 0 : mark, marks[index + 1] ?? lines.length))
}

/** Lines cut into stretches that end with the marks; what stands behind the last mark goes with the last stretch. */
export function endingAt(lines: readonly PhysicalLine[], marks: readonly number[]): PhysicalLine[][] {
  return marks.map((mark, index) =>
    lines.slice(
      index === 0 ? 0 : (marks[index - 1] as number) + 1,
      index === marks.length - 1 ? lines.length : mark + 1,
    ),
  )
}

/** A database's own articles may lack a field now and then; a text of which fewer bear the marks is no export. */
const KNOWN_SHARE = 0.5

/** Whether so many of an export's articles bear its marks that it is one. */
export const areMostly = <T>(articles: readonly T[], test: (article: T) => boolean) =>
  articles.filter(test).length >= Math.max(1, articles.length * KNOWN_SHARE)

/** Indexes of the lines that a test accepts. */
export const indexesOf = (lines: readonly PhysicalLine[], test: (text: string) => boolean): number[] =>
  lines.flatMap(({ text }, index) => (test(text) ? [index] : []))
