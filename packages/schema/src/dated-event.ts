import { z } from 'zod'
import { Statement } from './statement.ts'

/** Something that an article says will happen on a day after the edition's. */
export const DatedEvent = z
  .object({
    day: z.string().describe('The day, 2024-06-17, or the month when no day is given, 2024-11.'),
    words: z.string().describe('The words that give the day.'),
    story: z.string().describe('Id of the story.'),
    statement: Statement,
  })
  .meta({ id: 'DatedEvent', description: 'Something that is said to happen after the day of the edition.' })
export type DatedEvent = z.infer<typeof DatedEvent>
