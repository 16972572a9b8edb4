import { datesIn } from '@daybrief/language'
import type { BoilerplateKind, Range } from '@daybrief/schema'
import type { Aliases } from '../parts/alias.ts'
import { announcesByline, bylineOf, namesOnly } from '../parts/byline.ts'
import { dateLineOf } from '../parts/date-line.ts'
import { mastheadLineOf } from '../parts/masthead-line.ts'
import type { LineLayout } from './layout.ts'
import type { Line } from './line.ts'
import { isCandidate } from './view.ts'

/** What stands above a report: its headline, who wrote it and when, and what is none of these. */
export type Opening = {
  headline: Line | null
  authors: Range[]
  dateLines: Range[]
  publisherLines: Range[]
  address: string | null
  cut: { line: Line; kind: BoilerplateKind }[]
  /** Index in the article's lines of the first that is part of the report. */
  bodyAt: number
}

/** Openings are short; further down, such lines mean something else. */
const MOST_LINES = 14
/** A name above a headline has at most this many words, and its words do not come back in the report. */
const LABEL_WORDS = 6
const ADDRESS = /^<?(https?:\/\/[^\s<>]+)>?$/
/** `By Sok Dara | 4 June 2024`: parts of one line. */
const PIECES = /\s+[|•·]\s+|\t+/

export type OpeningOptions = {
  lines: readonly Line[]
  layouts: readonly LineLayout[]
  aliases: Aliases
  /** How much of a line's words come back in the lines behind it, 0 to 1. */
  returns(index: number): number
}

export function openingOf(options: OpeningOptions): Opening {
  const { lines, layouts, aliases } = options
  const opening: Opening = {
    headline: null,
    authors: [],
    dateLines: [],
    publisherLines: [],
    address: null,
    cut: [],
    bodyAt: 0,
  }
  const headlineAt = headlineIndex(options)
  let expectsName = false
  for (let index = 0; index < Math.min(lines.length, MOST_LINES); index++, opening.bodyAt++) {
    const line = lines[index] as Line
    const layout = layouts[index] as LineLayout
    const at = (range: Range): Range => ({ start: line.range.start + range.start, end: line.range.start + range.end })
    const cut = (kind: BoilerplateKind) => opening.cut.push({ line, kind })
    const names = namesOnly(line.text)
    const byline = layout.byline ? bylineOf(line.text) : null
    const address = ADDRESS.exec(line.text)?.[1]
    const masthead = index < headlineAt ? mastheadLineOf(line.text) : null
    if (index === headlineAt) opening.headline = line
    else if (layout.separator) cut('separator')
    else if (address !== undefined) {
      opening.address ??= address
      cut('header')
    } else if (announcesByline(line.text)) {
      expectsName = true
      cut('byline')
    } else if (expectsName && names !== null) {
      opening.authors.push(at(names))
      cut('byline')
    } else if (masthead !== null) {
      opening.dateLines.push(at(masthead.date))
      if (aliases.find(line.text.slice(0, masthead.name.end)) !== null) opening.publisherLines.push(at(masthead.name))
      cut('date-line')
    } else if (readPieces(line, opening, aliases)) {
      cut(opening.authors.length > 0 ? 'byline' : 'date-line')
    } else if (byline !== null) {
      opening.authors.push(at(byline.names))
      if (datesIn(line.text).some(({ day, month }) => day !== null && month !== null))
        opening.dateLines.push(line.range)
      cut('byline')
    } else if (layout.dateLine) {
      expectsName = false
      opening.dateLines.push(line.range)
      cut('date-line')
    } else if (aliases.find(line.text) !== null) {
      opening.publisherLines.push(line.range)
      cut('publisher-mark')
    } else if (index < headlineAt) cut('kicker')
    else if (names !== null && headlineAt >= 0 && isBylinePlace(options, index)) {
      opening.authors.push(at(names))
      cut('byline')
    } else break
  }
  return opening
}

/** The line that is the headline, or -1. */
function headlineIndex({ lines, layouts, aliases, returns }: OpeningOptions): number {
  for (let index = 0; index < Math.min(lines.length, MOST_LINES); index++) {
    const line = lines[index] as Line
    const layout = layouts[index] as LineLayout
    if (layout.separator || layout.byline || layout.dateLine || ADDRESS.test(line.text)) continue
    if (aliases.find(line.text) !== null || readPieces(line, null, aliases)) continue
    if (mastheadLineOf(line.text) !== null && layouts[index + 1]?.title === true) continue
    if (!isCandidate({ layouts }, index) || layout.dateline || (index === lines.length - 1 && index > 0)) return -1
    const nextAt = layouts[index + 1]?.dateLine === true ? index + 2 : index + 1
    const next = layouts[nextAt]
    const label = layout.words <= LABEL_WORDS && next?.title === true && next.words > layout.words
    if (label && returns(index) === 0 && returns(nextAt) > 0) continue
    return index
  }
  return -1
}

/** A bare name is a byline only where a date, a rule or another part of the opening stands beside it. */
function isBylinePlace({ layouts }: OpeningOptions, index: number): boolean {
  const next = layouts[index + 1]
  const previous = layouts[index - 1]
  return (
    next?.dateLine === true || next?.separator === true || previous?.dateLine === true || previous?.separator === true
  )
}

/** Reads a line of several pieces, each a byline, a name, a date or a publisher; false when one is none of these. */
function readPieces(line: Line, opening: Opening | null, aliases: Aliases): boolean {
  const pieces = line.text.split(PIECES)
  if (pieces.length < 2) return false
  const read: (() => void)[] = []
  let from = 0
  let telling = false
  for (const piece of pieces) {
    const start = line.text.indexOf(piece, from)
    from = start + piece.length
    const offset = line.range.start + start
    const byline = bylineOf(piece)?.names ?? namesOnly(piece)
    if (dateLineOf(piece) !== null)
      read.push(() => opening?.dateLines.push({ start: offset, end: offset + piece.length }))
    else if (aliases.find(piece) !== null)
      read.push(() => opening?.publisherLines.push({ start: offset, end: offset + piece.length }))
    else if (byline !== null)
      read.push(() => opening?.authors.push({ start: offset + byline.start, end: offset + byline.end }))
    else return false
    telling ||= dateLineOf(piece) !== null || bylineOf(piece) !== null || aliases.find(piece) !== null
  }
  if (telling) for (const take of read) take()
  return telling
}
