import type { PhysicalLine } from '../text/line.ts'
import { endsSentence, wordsOf } from '../text/shape.ts'
import { accessionCode } from './accession-number.ts'
import { isCopyright } from './copyright.ts'
import { isDateLine, isTimeLine } from './export-date.ts'
import { languageNamed } from './export-language.ts'
import {
  areMostly,
  type ExportedArticle,
  type ExportLine,
  endingAt,
  indexesOf,
  inRole,
  type Role,
} from './export-line.ts'
import { titleLines } from './factiva-title.ts'

/** `808 words`, `1.259 Wörter`, `1 234 mots`, `1,024 字`: the length, in any language. */
const LENGTH = /^\d[\d.,\s\u00a0’']*\p{L}+$/u
/** Column, section, headline, byline and credit stand above the length; before the first article the screen's own head. */
const LINES_ABOVE = 12
/** Publisher, code, edition, page, volume, language and notice stand below the date. */
const LINES_BELOW = 12
/** The name of a publishing house is shorter than a last paragraph. */
const MOST_HOUSE_WORDS = 12
/** A line that stands in the same place in so many articles is the export's and no article's. */
const HABIT = 2

/** The lines of one article, and where its length and its number stand among them. */
type Screen = { lines: readonly PhysicalLine[]; lengthAt: number; numberAt: number }
/** Lines that stand in one place in several articles of the export. */
type Habits = { openers: ReadonlySet<string>; closers: ReadonlySet<string> }

/** Articles as Factiva's screen shows them, in any of its languages: no labels, but an order, a length and a number. */
export function factivaScreens(lines: readonly PhysicalLine[]): ExportedArticle[] | null {
  const ends = indexesOf(lines, (text) => accessionCode(text) !== null)
  if (ends.length === 0) return null
  const screens = endingAt(lines, ends).map(
    (own): Screen => ({
      lines: own,
      lengthAt: own.findIndex(
        ({ text }, index) => index <= LINES_ABOVE && LENGTH.test(text) && isDateLine(own[index + 1]?.text ?? ''),
      ),
      numberAt: own.findLastIndex(({ text }) => accessionCode(text) !== null),
    }),
  )
  if (!areMostly(screens, ({ lengthAt }) => lengthAt > 0)) return null
  const habits: Habits = {
    openers: habitual(screens.filter(({ lengthAt }) => lengthAt > 1).map(({ lines: own }) => ownLines(own)[0]?.text)),
    closers: habitual(screens.map(({ lines: own, numberAt }) => own[numberAt - 1]?.text)),
  }
  return screens.map((screen, index) => ({
    lines: readScreen(screen, habits),
    reason: index === 0 ? 'the export starts here' : 'the article before ends here with its accession number',
  }))
}

function readScreen({ lines, lengthAt, numberAt }: Screen, habits: Habits): ExportLine[] {
  const read: ExportLine[] = []
  const add = (role: Role, until: number) => {
    for (const line of lines.slice(read.length, until)) read.push(inRole(line, role))
  }
  const textAt = lengthAt < 1 ? 1 : textIndex(lines, lengthAt + 2)
  const closer = lines[numberAt - 1]
  // A notice of the screen may stand between two articles.
  add('copyright', lines.length - ownLines(lines).length)
  const isSection = (line: string) => habits.openers.has(line)
  read.push(
    ...titleLines(lines.slice(read.length, Math.max(1, lengthAt)), { isSection, body: lines.slice(textAt, numberAt) }),
  )
  if (lengthAt > 0) {
    add('field', lengthAt + 1)
    add('date', lengthAt + 2)
    if (isTimeLine(lines[read.length]?.text ?? '')) add('time', read.length + 1)
    add('publisher', Math.min(textAt, read.length + 1))
    for (const line of lines.slice(read.length, textAt)) read.push(inRole(line, roleBelow(line.text, read)))
  }
  const closes = closer !== undefined && numberAt - 1 > read.length && isHouse(closer.text, read, habits)
  add('body', closes ? numberAt - 1 : numberAt)
  for (const line of lines.slice(read.length)) read.push(inRole(line, isCopyright(line.text) ? 'copyright' : 'field'))
  return read
}

/** A screen's lines without the notice of the database that may stand before them. */
const ownLines = (lines: readonly PhysicalLine[]) => lines.slice(lines.findIndex(({ text }) => !isCopyright(text)))

function roleBelow(line: string, read: readonly ExportLine[]): Role {
  if (isCopyright(line)) return 'copyright'
  const known = read.some(({ role }) => role === 'language')
  return !known && languageNamed(line) !== null ? 'language' : 'field'
}

/** Where the text starts: behind the notice, else behind the language, else with the first sentence. */
function textIndex(lines: readonly PhysicalLine[], from: number): number {
  const near = lines.slice(from, from + LINES_BELOW)
  let end = near.findIndex(({ text }) => isCopyright(text))
  if (end === -1) {
    const language = near.findIndex(({ text }) => languageNamed(text) !== null)
    return (
      from +
      (language === -1
        ? Math.max(
            1,
            near.findIndex(({ text }) => endsSentence(text)),
          )
        : language + 1)
    )
  }
  while (isCopyright(near[end]?.text ?? '')) end++
  return from + end
}

/** The publishing house, which stands between text and number: the same in several articles, or named by the notice. */
function isHouse(line: string, read: readonly ExportLine[], { closers }: Habits): boolean {
  const words = wordsOf(line.toLowerCase())
  if (words.length === 0 || words.length > MOST_HOUSE_WORDS) return false
  if (closers.has(line)) return true
  const named = read
    .filter(({ role }) => role === 'copyright' || role === 'publisher')
    .flatMap(({ line: { text } }) => wordsOf(text.toLowerCase()))
  return words.filter((word) => named.includes(word)).length * 2 > words.length
}

function habitual(texts: readonly (string | undefined)[]): Set<string> {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= HABIT).map(([text]) => text))
}
