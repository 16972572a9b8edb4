import { z } from 'zod'

/** A feed a desk follows: one file in `editorial/feeds`. */
export const Feed = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    address: z.url().describe('Where the feed stands.'),
    publisher: z.string().nullable().default(null).describe('Id of its publisher.'),
    paused: z.boolean().default(false).describe('Not fetched while true.'),
  })
  .meta({ id: 'Feed', description: 'A feed a desk follows.' })
export type Feed = z.infer<typeof Feed>
