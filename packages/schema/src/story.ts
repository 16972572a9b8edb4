import { z } from 'zod'
import { Origin } from './origin.ts'

/** Articles about one event. */
export const Story = z
  .object({
    id: z
      .string()
      .describe('`story-` and the id of the article that was its first when it was first told; kept from day to day.'),
    articles: z.array(z.string()).describe('All its articles, by date and id, opinion included.'),
    origins: z.array(Origin).describe('Its independent tellings; opinion is none.'),
    opinions: z.array(z.string()).describe('Those of its articles that are opinion.'),
    firstSeen: z.iso
      .date()
      .nullable()
      .describe('Day of the edition that first told it; null when earlier editions were not asked.'),
  })
  .meta({ id: 'Story', description: 'Articles about one event.' })
export type Story = z.infer<typeof Story>
