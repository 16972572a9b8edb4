import type { PhysicalLine } from '../text/line.ts'
import { isCopyright } from './copyright.ts'
import { areMostly, type ExportedArticle, type ExportLine, indexesOf, inRole, startingAt } from './export-line.ts'
import { dateLineIndex, firstLabelIndex, isEdition, isSpaced, labelled } from './nexis-head.ts'
import { screenLabel } from './nexis-label.ts'

/** `12 of 500 DOCUMENTS`, `Document 12 of 500`, `Dokument 12 von 500`, `FOCUS - 1 de 8 DOCUMENTS` */
const MARK =
  /^(?:\p{L}+ - )?(?:(?:Document|Dokument|Documento|Documenten?)\s+\d+\s+(?:of|von|de|di|van|sur)\s+\d+|\d+\s+(?:of|von|de|di|van|sur)\s+\d+\s+(?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN))$/u
/** A picture's caption may have paragraphs of its own; a label within a text has many behind it. */
const MOST_OTHERS_PER_LABEL = 0.5
const ADDRESS = /^<?https?:\/\/\S+$/iu

/** Articles as the screens of Nexis show them: a counter, publisher, date, headline, labels in capitals, the text, labels. */
export function nexisScreens(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const marks = indexesOf(lines, (text) => text.length <= 60 && MARK.test(text))
  if (marks.length === 0) return null
  const screens = startingAt(lines, marks)
  if (!areMostly(screens, (screen) => screen.some(({ text }) => screenLabel(text) !== null))) return null
  return screens.map((screen) => ({ lines: readScreen(screen), reason: 'a counter of a Nexis export stands here' }))
}

function readScreen(lines: readonly PhysicalLine[]): ExportLine[] {
  const mark = lines.findIndex(({ text }) => MARK.test(text))
  const read = lines.slice(0, mark + 1).map((line) => inRole(line, 'field'))
  read.push(...titleLines(lines, mark + 1))
  const labels = labelled(lines, { from: read.length, end: lines.length }, screenLabel)
  read.push(...labels)
  const bodyEnd = tailIndex(lines, read.length)
  for (const line of lines.slice(read.length, bodyEnd)) read.push(inRole(line, 'body'))
  for (const line of lines.slice(bodyEnd)) {
    const label = screenLabel(line.text)
    if (label !== null) read.push(inRole(line, label.role, label.valueAt))
    else if (isCopyright(line.text)) read.push(inRole(line, 'copyright'))
    else read.push(inRole(line, read.at(-1)?.role === 'copyright' ? 'copyright' : 'field'))
  }
  return read
}

/** Publisher, date, edition, headline: what stands above the labels. */
function titleLines(lines: readonly PhysicalLine[], from: number): ExportLine[] {
  const dateAt = dateLineIndex(lines, from)
  const labelAt = firstLabelIndex(lines, dateAt + 1)
  const end = labelAt === -1 ? dateAt + 2 : labelAt
  const spaced = isSpaced(lines)
  const read: ExportLine[] = []
  for (let index = from; index < Math.max(end, from + 1) && index < lines.length; index++) {
    const line = lines[index] as PhysicalLine
    const before = read.at(-1)
    const goesOn = spaced && !line.blankBefore
    if (isCopyright(line.text)) read.push(inRole(line, 'copyright'))
    else if (index < dateAt || dateAt === -1) {
      const named = read.some(({ role }) => role === 'publisher') || ADDRESS.test(line.text)
      read.push(inRole(line, named ? 'field' : 'publisher'))
    } else if (index === dateAt) read.push(inRole(line, 'date'))
    else if ((before?.role === 'date' && goesOn) || isEdition(line.text)) read.push(inRole(line, 'field'))
    else if (read.every(({ role }) => role !== 'headline')) read.push(inRole(line, 'headline'))
    else read.push(inRole(line, before?.role === 'headline' && goesOn ? 'headline' : 'field'))
  }
  return read
}

/** Where the labels below a text start: from there on they outnumber all else. Without labels, the publisher's notice. */
function tailIndex(lines: readonly PhysicalLine[], from: number): number {
  let found = -1
  let labels = 0
  let others = 0
  for (let index = lines.length - 1; index >= from; index--) {
    const { text, blankBefore } = lines[index] as PhysicalLine
    const label = screenLabel(text)
    if (label !== null) labels++
    else if (blankBefore && !isCopyright(text)) others++
    if (label?.place === 'tail' && others <= labels * MOST_OTHERS_PER_LABEL) found = index
  }
  if (found !== -1) return found
  let end = lines.length
  while (end > from && isCopyright((lines[end - 1] as PhysicalLine).text)) end--
  return end
}
