import type { Briefing, Statement, StorySection } from '@daybrief/schema'
import { chaptersOf } from './chapters.ts'

/** A statement, the number of the story it is told in, null outside of stories, and what that place is called. */
export type PlacedStatement = { statement: Statement; story: number | null; place: string }

/** All statements of a briefing in reading order. */
export function statementsOf(briefing: Briefing): PlacedStatement[] {
  return [
    ...briefing.keyPoints.map((statement) => ({ statement, story: null, place: 'the key points' })),
    ...chaptersOf(briefing).flatMap(({ stories }) =>
      stories.flatMap(({ section, number }) =>
        ofStory(section).map((statement) => ({ statement, story: number, place: `story ${number}` })),
      ),
    ),
    ...briefing.ahead.map(({ statement }) => ({ statement, story: null, place: 'what to watch' })),
  ]
}

function ofStory(section: StorySection): Statement[] {
  return [
    section.headline,
    ...section.summary,
    ...section.news,
    ...section.agreed,
    ...section.differences.flatMap(({ sides }) => sides.map(({ statement }) => statement)),
    ...section.single,
    ...section.cautions.flatMap(({ statement }) => statement ?? []),
    ...section.opinions.flatMap(({ statements }) => statements),
  ]
}
