import type { PhysicalLine } from '../text/line.ts'
import { isDateLine } from './export-date.ts'
import {
  areMostly,
  type ExportedArticle,
  type ExportLine,
  indexesOf,
  inRole,
  type Role,
  startingAt,
} from './export-line.ts'

/** `FBIS-EAS-31-017`, which heads each report of the Daily Report; other id lines are read with the pasted texts. */
const ID = /^FBIS\d?-[A-Z]{3,5}-\d{2}-\d{3}(?:-[A-Z])?$/
/** `BK2601104931`: the bureau and its number of the report. */
const NUMBER = /^[A-Z]{2}\d{8,12}\b/
/** `BK2601104931 (Clandestine) Voice of the Delta in Burmese 1430 GMT 25 Jan 31`: whom the bureau heard, and when. */
const HEARD = /^[A-Z]{2}\d{8,12}\s+(?<publisher>.+?) in \p{Lu}\p{L}+(?:\s|$)/du
/** The language is that of the original; the report is a translation. */
const LABELS = /^(?:Document Type|Article Type|Language|Report Type|Report Date|City\/Source of Document|FBIS ID):\s*/
/** The head of a report is short; its text begins with a field in brackets: `[Text]`, `[Excerpts]`. */
const MOST_HEAD_LINES = 16

/** Reports of the FBIS Daily Report as distributed: id line, document type, date, region, headline, number, text. */
export function fbisReports(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const ids = indexesOf(lines, (text) => ID.test(text))
  if (ids.length === 0) return null
  const reports = startingAt(lines, ids)
  const isLabelled = (report: readonly PhysicalLine[]) =>
    report.slice(0, MOST_HEAD_LINES).some(({ text }) => LABELS.test(text))
  if (!areMostly(reports, isLabelled)) return null
  return reports.map((report) => ({ lines: readReport(report), reason: 'an id line of a daily report stands here' }))
}

function readReport(lines: readonly PhysicalLine[]): ExportLine[] {
  const bracketAt = lines.findIndex(({ text }, index) => index < MOST_HEAD_LINES && text.startsWith('['))
  const head = lines.slice(0, bracketAt === -1 ? labelledLength(lines) : bracketAt)
  const numberAt = head.findIndex(({ text }) => NUMBER.test(text))
  const titles = head.slice(0, numberAt === -1 ? head.length : numberAt).filter(({ text }) => isTitle(text))
  const read = head.map((line): ExportLine => {
    const heard = HEARD.exec(line.text)?.indices?.groups?.publisher
    if (heard !== undefined) {
      const { start } = line.range
      return { line, role: 'publisher', value: { start: start + heard[0], end: start + heard[1] } }
    }
    const role: Role = isDateLine(line.text) ? 'date' : line === titles.at(-1) ? 'headline' : 'field'
    return inRole(line, role)
  })
  return [...read, ...lines.slice(head.length).map((line) => inRole(line, 'body'))]
}

const isTitle = (line: string) => !ID.test(line) && !LABELS.test(line) && !isDateLine(line)

/** Without a bracket the text starts behind the last label. */
const labelledLength = (lines: readonly PhysicalLine[]) =>
  lines.slice(0, MOST_HEAD_LINES).findLastIndex(({ text }) => LABELS.test(text) || NUMBER.test(text)) + 1
