import type { PhysicalLine } from '../text/line.ts'
import { isCopyright } from './copyright.ts'
import {
  areMostly,
  type ExportedArticle,
  type ExportLine,
  endingAt,
  indexesOf,
  inRole,
  type Role,
} from './export-line.ts'
import { dateLineIndex, isEdition, labelled } from './nexis-head.ts'
import { nexisLabel } from './nexis-label.ts'

const END =
  /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Fim do documento|Einde van (?:het )?document)$/iu
const BODY = /^(?:Body|Text|Textkörper|Corps|Texte|Cuerpo|Texto|Corpo|Testo|Tekst)$/u
/** Headings below the text; what follows them is no part of it. */
const BELOW: readonly (readonly [RegExp, Role])[] = [
  [/^(?:Graphic|Grafik|Graphique|Gráfico|Grafico)s?$/u, 'caption'],
  [
    /^(?:Classification|Klassifizierung|Klassifikation|Clasificación|Classificazione|Classificatie|Notes?|References|Correction)$/u,
    'field',
  ],
]
/** Labels that end a text without a heading; others (`Note:`, `City:`) may begin a paragraph of it. */
const CLOSING =
  /^(?:Load-Date|Language|Sprache|Langue|Idioma|Lingua|Taal|Publication-Type|Publikationstyp|Journal Code)\s?:/u
/** The cover that a delivery starts with, and the feet of its pages. */
const COVER =
  /^(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client\/Matter|Search Terms|Search Type|Narrowed by|Content Type|Benutzername|Datum und Uhrzeit|Auftragsnummer|Dokumente? \(\d+\))\b/u
const PAGE = /^(?:Page|Seite|Página|Pagina) \d+ (?:of|von|de|sur|di|van) \d+$/iu
/** A pasted text may end with the same words and have a line that starts like a label. */
const LEAST_LABELS = 2
/** A headline that was wrapped takes at most so many lines. */
const MOST_HEADLINE_LINES = 3

/** Articles as Nexis delivers them today: headline, publisher, date, labels, `Body`, text, `Classification`, `End of Document`. */
export function nexisDocuments(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const ends = indexesOf(lines, (text) => text.length <= 30 && END.test(text))
  if (ends.length === 0) return null
  const documents = endingAt(lines, ends)
  const labels = (document: readonly PhysicalLine[]) => indexesOf(document, (text) => nexisLabel(text) !== null).length
  if (!areMostly(documents, (document) => labels(document) >= LEAST_LABELS)) return null
  return documents.map((document, index) => ({
    lines: readDocument(document, index === 0),
    reason: index === 0 ? 'the export starts here' : 'the document before ends here by the words of the export',
  }))
}

function readDocument(lines: readonly PhysicalLine[], first: boolean): ExportLine[] {
  const covered = first && lines.some(({ text }) => COVER.test(text))
  const dateAt = covered ? coveredDateIndex(lines) : dateLineIndex(lines, 0)
  const read = titleLines(lines, dateAt, covered)
  const bodyAt = lines.findIndex(({ text }, index) => index >= read.length && BODY.test(text))
  for (let index = read.length; index < bodyAt; index++) {
    const labels = labelled(lines, { from: index, end: bodyAt }, nexisLabel)
    if (labels.length > 0) {
      read.push(...labels)
      index = read.length - 1
    } else read.push(inRole(lines[index] as PhysicalLine, 'field'))
  }
  if (bodyAt === -1) read.push(...labelled(lines, { from: read.length, end: lines.length }, nexisLabel))
  else read.push(inRole(lines[bodyAt] as PhysicalLine, 'field'))
  let below: Role | null = null
  for (const line of lines.slice(read.length)) {
    const heading = BELOW.find(([pattern]) => pattern.test(line.text))?.[1]
    const label = nexisLabel(line.text)
    if (heading !== undefined || END.test(line.text)) {
      below = heading ?? 'field'
      read.push(inRole(line, 'field'))
    } else if (label?.place === 'tail' && (below !== null || CLOSING.test(line.text))) {
      below = 'field'
      read.push(inRole(line, label.role, label.valueAt))
    } else if (PAGE.test(line.text)) read.push(inRole(line, 'field'))
    else if (isCopyright(line.text)) read.push(inRole(line, 'copyright'))
    else read.push(inRole(line, below ?? 'body'))
  }
  return read
}

/** Headline, publisher and date. A cover may stand before the first article's. */
function titleLines(lines: readonly PhysicalLine[], dateAt: number, covered: boolean): ExportLine[] {
  if (dateAt < 1) return lines.length === 0 ? [] : [inRole(lines[0] as PhysicalLine, 'headline')]
  const own = lines.slice(0, dateAt - 1).filter(({ text }) => !PAGE.test(text))
  const headline = new Set(covered || own.length > MOST_HEADLINE_LINES ? own.slice(-1) : own)
  return lines.slice(0, dateAt + 1).map((line, index) => {
    if (index === dateAt) return inRole(line, 'date')
    if (index === dateAt - 1) return inRole(line, 'publisher')
    return inRole(line, headline.has(line) && !isEdition(line.text) ? 'headline' : 'field')
  })
}

/** The last date above the labels of the first article: the cover has dates, too. */
function coveredDateIndex(lines: readonly PhysicalLine[]): number {
  const bodyAt = lines.findIndex(({ text }) => BODY.test(text))
  for (let index = bodyAt - 1; index > 0; index--)
    if (dateLineIndex(lines.slice(index, index + 1), 0) === 0) return index
  return -1
}
