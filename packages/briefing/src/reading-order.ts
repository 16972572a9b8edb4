import type { Briefing, Statement, StorySection } from '@daybrief/schema'

/** The parts of a briefing that hold statements. */
export type Told = Pick<Briefing, 'keyPoints' | 'stories' | 'outside' | 'older' | 'ahead'>

/** Rewrites every statement of a briefing, in reading order. */
export function mapStatements<T extends Told>(briefing: T, change: (statement: Statement) => Statement): T {
  const keyPoints = briefing.keyPoints.map(change)
  const section = (story: StorySection) => mapSection(story, change)
  return {
    ...briefing,
    keyPoints,
    stories: briefing.stories.map(section),
    outside: briefing.outside.map(section),
    older: briefing.older.map(section),
    ahead: briefing.ahead.map((event) => ({ ...event, statement: change(event.statement) })),
  }
}

function mapSection(story: StorySection, change: (statement: Statement) => Statement): StorySection {
  return {
    ...story,
    headline: change(story.headline),
    summary: story.summary.map(change),
    news: story.news.map(change),
    agreed: story.agreed.map(change),
    differences: story.differences.map((difference) => ({
      ...difference,
      sides: difference.sides.map((side) => ({ ...side, statement: change(side.statement) })),
    })),
    single: story.single.map(change),
    cautions: story.cautions.map((caution) => ({
      ...caution,
      statement: caution.statement === null ? null : change(caution.statement),
    })),
    opinions: story.opinions.map((note) => ({ ...note, statements: note.statements.map(change) })),
  }
}

/** Every statement of a briefing, in reading order: key points, story by story from the headline to the opinions, what lies ahead. */
export function statementsOf(briefing: Told): Statement[] {
  const found: Statement[] = []
  mapStatements(briefing, (statement) => {
    found.push(statement)
    return statement
  })
  return found
}

/** The same briefing with its statements called s1, s2 … in reading order. */
export function numbered<T extends Told>(briefing: T): T {
  let count = 0
  return mapStatements(briefing, (statement) => {
    count++
    return { ...statement, id: `s${count}` }
  })
}
