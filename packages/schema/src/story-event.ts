import { z } from 'zod'
import { Citation } from './statement.ts'

/** What happened in a story, by type, and the word that says so. */
export const StoryEvent = z
  .object({
    type: z.string().describe('Id of the event type.'),
    trigger: z.string().describe('The word that says so.'),
    articles: z.int().positive().describe('Articles of the story that say so.'),
    citation: Citation.describe('Where the word stands first.'),
  })
  .meta({ id: 'StoryEvent', description: 'What happened in a story, by type, and the word that says so.' })
export type StoryEvent = z.infer<typeof StoryEvent>
