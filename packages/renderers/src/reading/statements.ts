import type { Briefing, Statement } from '@daybrief/schema'
import { chaptersOf, type NumberedStory } from './chapters.ts'
import { headings } from './headings.ts'

/** A statement and where a reader meets it: `Key points`, `Story 2, Where they differ`. */
export type PlacedStatement = { statement: Statement; place: string }

/** All statements of a briefing in reading order. */
export function statementsOf(briefing: Briefing): PlacedStatement[] {
  return [
    ...briefing.keyPoints.map((statement) => ({ statement, place: headings.keyPoints })),
    ...chaptersOf(briefing).flatMap(({ stories }) => stories.flatMap(ofStory)),
  ]
}

function ofStory({ section, number }: NumberedStory): PlacedStatement[] {
  const parts: [string, Statement[]][] = [
    ['Headline', [section.headline]],
    [headings.summary, section.summary],
    [headings.news, section.news],
    [headings.agreed, section.agreed],
    [headings.differences, section.differences.flatMap(({ sides }) => sides.map(({ statement }) => statement))],
    [headings.single, section.single],
    [headings.cautions, section.cautions.flatMap(({ statement }) => statement ?? [])],
    [headings.opinions, section.opinions.flatMap(({ statements }) => statements)],
  ]
  return parts.flatMap(([part, statements]) =>
    statements.map((statement) => ({ statement, place: `Story ${number}, ${part}` })),
  )
}
