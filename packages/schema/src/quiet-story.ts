import { z } from 'zod'

/** A story that the edition before told and of which nothing came since. */
export const QuietStory = z
  .object({
    id: z.string().describe('Id of the story.'),
    edition: z.string().describe('Id of the edition that told it last.'),
    headline: z.string().describe('Its headline there.'),
  })
  .meta({ id: 'QuietStory', description: 'A story told before of which nothing came since.' })
export type QuietStory = z.infer<typeof QuietStory>
