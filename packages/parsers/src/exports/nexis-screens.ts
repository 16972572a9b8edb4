import type { PhysicalLine } from '../text/line.ts'
import { isCopyright } from './copyright.ts'
import { type ExportedArticle, type ExportLine, indexesOf, inRole, startingAt } from './export-line.ts'
import { dateLineIndex, firstLabelIndex, isEdition, isSpaced, labelled } from './nexis-head.ts'
import { nexisLabel } from './nexis-label.ts'

/** `12 of 500 DOCUMENTS`, `Document 12 of 500`, `Dokument 12 von 500`, `FOCUS - 1 de 8 DOCUMENTS` */
const MARK =
  /^(?:\p{L}+ - )?(?:(?:Document|Dokument|Documento|Documenten?)\s+\d+\s+(?:of|von|de|di|van|sur)\s+\d+|\d+\s+(?:of|von|de|di|van|sur)\s+\d+\s+(?:DOCUMENTS?|DOKUMENTE?N?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN))$/u
/** Marks without a labelled line behind them are no screens; a picture's page may have none. */
const LEAST_LABELLED_SHARE = 0.5
const ADDRESS = /^<?https?:\/\/\S+$/iu

/** Articles as the screens of Nexis show them: a counter, publisher, date, headline, labels in capitals, the text, labels. */
export function nexisScreens(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const marks = indexesOf(lines, (text) => text.length <= 60 && MARK.test(text))
  if (marks.length === 0) return null
  const screens = startingAt(lines, marks)
  const known = screens.filter((screen) => screen.some(({ text }) => nexisLabel(text) !== null)).length
  if (known < screens.length * LEAST_LABELLED_SHARE) return null
  return screens.map((screen) => ({ lines: readScreen(screen), reason: 'a counter of a Nexis export stands here' }))
}

function readScreen(lines: readonly PhysicalLine[]): ExportLine[] {
  const mark = lines.findIndex(({ text }) => MARK.test(text))
  const read = lines.slice(0, mark + 1).map((line) => inRole(line, 'field'))
  read.push(...titleLines(lines, mark + 1))
  const labels = labelled(lines, read.length, lines.length)
  read.push(...labels)
  const tailAt = lines.findIndex(({ text }, index) => index >= read.length && nexisLabel(text)?.place === 'tail')
  const bodyEnd = tailAt === -1 ? withoutNotice(lines, read.length) : tailAt
  for (const line of lines.slice(read.length, bodyEnd)) read.push(inRole(line, 'body'))
  for (const line of lines.slice(bodyEnd)) {
    const label = nexisLabel(line.text)
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

/** Where a text without labels below it ends: before the publisher's notice. */
function withoutNotice(lines: readonly PhysicalLine[], from: number): number {
  let end = lines.length
  while (end > from && isCopyright((lines[end - 1] as PhysicalLine).text)) end--
  return end
}
