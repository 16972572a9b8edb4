import type { Briefing, Statement } from '@daybrief/schema'
import { dayOf, monthOf } from './calendar.ts'
import type { Index } from './index-briefing.ts'

/** Something to watch: its day or month in words, the story it belongs to, and the sentence that says so. */
export type Ahead = { when: string; story: number | null; statement: Statement }

/** What is said to happen after the day of the edition, soonest first. */
export function aheadOf({ ahead }: Briefing, index: Index): Ahead[] {
  return ahead.map(({ day, story, statement }) => ({
    when: day.length > 'yyyy-mm'.length ? dayOf(day) : monthOf(day),
    story: index.story(story),
    statement,
  }))
}
