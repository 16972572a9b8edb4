import type { PhysicalLine } from '../text/line.ts'
import { accessionCode } from './accession-number.ts'
import {
  areMostly,
  type ExportedArticle,
  type ExportLine,
  endingAt,
  indexesOf,
  inRole,
  type Role,
} from './export-line.ts'

/** Factiva's fields in the order in which its exports give them (Factiva's Intelligent Indexing field labels). */
const ORDER = 'CLM SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF ART CX CO IN NS RE IPC IPD PUB AN'.split(' ')
const ROLES: Record<string, Role> = {
  HD: 'headline',
  BY: 'byline',
  PD: 'date',
  ET: 'time',
  SN: 'publisher',
  LA: 'language',
  CY: 'copyright',
  ART: 'caption',
  LP: 'body',
  TD: 'body',
}
/** A label and its value behind a tab or spaces, or a label on a line of its own. */
const FIELD = /^(?<label>[A-Z]{2,3})(?:(?<gap>[ \t\u00a0]+)(?=\S)|$)/
/** Behind the text a single space may stand in a sentence (`IN THE CITY`): there a code must follow. */
const CODES = /^\S+ : |\|/
const TEXT_AT = ORDER.indexOf('LP')
/** What every article has. */
const NEEDED = ['HD', 'PD', 'SN']

/** Articles in Factiva's field form: two-letter labels (HD, BY, WC, PD, ET, SN …), closed by the accession number. */
export function factivaFields(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const ends = indexesOf(
    lines,
    (text) => /^AN\b/.test(text) && accessionCode(text.replace(/^AN[\s\u00a0]*/, '')) !== null,
  )
  const bare = indexesOf(lines, (text) => text === 'AN').map((index) => index + 1)
  const closed = [...ends, ...bare.filter((index) => accessionCode(lines[index]?.text ?? '') !== null)].sort(
    (a, b) => a - b,
  )
  if (closed.length === 0) return null
  const articles = endingAt(lines, closed).map(readFields)
  if (!areMostly(articles, ({ labels }) => NEEDED.every((label) => labels.has(label)))) return null
  return articles.map(({ read }, index) => ({
    lines: read,
    reason: index === 0 ? 'the export starts here' : 'the article before ends here with its accession number',
  }))
}

function readFields(lines: readonly PhysicalLine[]): { read: ExportLine[]; labels: Set<string> } {
  const labels = new Set<string>()
  const read: ExportLine[] = []
  let at = -1
  for (const line of lines) {
    const found = fieldAt(line.text, at)
    if (found !== null) {
      at = found.at
      labels.add(ORDER[at] as string)
    }
    read.push(inRole(line, at === -1 ? 'field' : (ROLES[ORDER[at] as string] ?? 'field'), found?.length ?? 0))
  }
  return { read, labels }
}

/** The field that starts with a line: one that may come behind the field before it. */
function fieldAt(line: string, before: number): { at: number; length: number } | null {
  const match = FIELD.exec(line)
  const label = match?.groups?.label
  const at = label === undefined ? -1 : ORDER.indexOf(label)
  if (match === null || at <= before) return null
  const gap = match.groups?.gap
  const value = line.slice(match[0].length)
  const sure = gap === undefined || gap.length > 1 || gap === '\t'
  if (before >= TEXT_AT && !sure && !CODES.test(value) && label !== 'TD' && accessionCode(value) === null) return null
  return { at, length: match[0].length }
}
