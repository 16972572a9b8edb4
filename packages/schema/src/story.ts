import { z } from 'zod'
import { Origin } from './origin.ts'

/** Articles about one event. */
export const Story = z
  .object({
    id: z.string().describe('`story-` and the id of its first article.'),
    articles: z.array(z.string()).describe('All its articles, by date and id, opinion included.'),
    origins: z.array(Origin).describe('Its independent tellings; opinion is none.'),
    opinions: z.array(z.string()).describe('Those of its articles that are opinion.'),
  })
  .meta({ id: 'Story', description: 'Articles about one event.' })
export type Story = z.infer<typeof Story>
