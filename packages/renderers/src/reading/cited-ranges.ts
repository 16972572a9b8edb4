import type { Briefing, Citation, Range } from '@daybrief/schema'
import { chaptersOf } from './chapters.ts'
import { type PlacedStatement, statementsOf } from './statements.ts'

/** A stretch of an article that a briefing cites, once however often it does. */
export type CitedRange = {
  range: Range
  /** Line of the file it starts on, from 1. */
  line: number
  /** Its words; null when it only supports other statements. */
  text: string | null
  /** Who cites it, in reading order; nobody when only a figure in a margin does. */
  citedBy: PlacedStatement[]
}

type Ranges = Map<string, Map<string, CitedRange>>

/** All cited ranges by article id, each list in order of the text, longer ones first where they start together. */
export function citedRanges(briefing: Briefing): Map<string, CitedRange[]> {
  const articles: Ranges = new Map()
  const rephrasings = new Map(briefing.rephrasings.map(({ statement, citations }) => [statement, citations]))
  for (const placed of statementsOf(briefing)) {
    const { statement } = placed
    cite(articles, statement.citation, placed).text = statement.text
    for (const support of [...statement.supporters, ...(rephrasings.get(statement.id) ?? [])])
      cite(articles, support, placed)
  }
  for (const { section } of chaptersOf(briefing).flatMap(({ stories }) => stories))
    for (const { fact, citation } of section.facts) cite(articles, citation, null).text ??= fact.evidence.text
  return new Map([...articles].map(([article, ranges]) => [article, [...ranges.values()].sort(inOrderOfText)]))
}

function cite(articles: Ranges, citation: Citation, placed: PlacedStatement | null): CitedRange {
  const ranges = articles.get(citation.article) ?? new Map<string, CitedRange>()
  articles.set(citation.article, ranges)
  const { range, line } = citation
  const key = `${range.start}-${range.end}`
  const cited = ranges.get(key) ?? { range, line, text: null, citedBy: [] }
  ranges.set(key, cited)
  if (placed !== null && !cited.citedBy.includes(placed)) cited.citedBy.push(placed)
  return cited
}

function inOrderOfText(one: CitedRange, other: CitedRange): number {
  return one.range.start - other.range.start || other.range.end - one.range.end
}
