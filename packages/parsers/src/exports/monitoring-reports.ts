import type { PhysicalLine } from '../text/line.ts'
import { endsSentence } from '../text/shape.ts'
import { dayIn } from './export-date.ts'
import { type ExportedArticle, type ExportLine, endingAt, indexesOf, inRole } from './export-line.ts'

/** `Source: Harbour Radio, Port Mira, in Spanish 1230 gmt 12 May 31` ends each report of BBC Monitoring. */
const SOURCE =
  /^Source:\s+(?<publisher>[^,]+(?:, [^,]+?)*?),? in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? (?:\d{4} ?(?:gmt|GMT) )?(?<date>\d{1,2} \p{L}{3,9}\.? \d{2,4})(?:[,;] .{1,20})?$/du
/** `BBC Mon AS1 AsPol fl` */
const SIGNATURE = /^(?:© ?)?(?:BBC Mon(?:itoring)?\b.{0,40})$/u
/** `Text of report by Harbour Radio on 12 May`, `Excerpt from report in English by …` */
const INTRODUCTION =
  /^\[?(?:Text|Excerpts?|Full text|Unattributed)\b.{0,40}\b(?:report|commentary|interview|statement|article)s?\b/u
const MOST_HEADLINE_CHARACTERS = 200

/** Reports as BBC Monitoring sends them, each closed by the line that names its source. */
export function monitoringReports(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const sources = indexesOf(lines, (text) => text.length < 200 && SOURCE.test(text))
  if (sources.length === 0) return null
  const ends = sources.map((index) => (SIGNATURE.test(lines[index + 1]?.text ?? '') ? index + 1 : index))
  if (ends.at(-1) !== lines.length - 1) return null
  return endingAt(lines, ends).map((own, index) => ({
    lines: readReport(own),
    reason: index === 0 ? 'the export starts here' : 'the report before ends here with its source',
  }))
}

function readReport(lines: readonly PhysicalLine[]): ExportLine[] {
  return lines.flatMap((line, index): ExportLine[] => {
    const { text, range } = line
    const parts = SOURCE.exec(text)?.indices?.groups
    if (parts?.publisher !== undefined && parts.date !== undefined) {
      const at = ([start, end]: [number, number]) => ({ start: range.start + start, end: range.start + end })
      const date =
        dayIn(text.slice(...parts.date)) === null ? [] : [{ line, role: 'date' as const, value: at(parts.date) }]
      return [{ line, role: 'publisher', value: at(parts.publisher) }, ...date]
    }
    if (SIGNATURE.test(text) || INTRODUCTION.test(text)) return [inRole(line, 'field')]
    if (index === 0 && text.length <= MOST_HEADLINE_CHARACTERS && !endsSentence(text)) return [inRole(line, 'headline')]
    return [inRole(line, 'body')]
  })
}
