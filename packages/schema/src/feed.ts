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
    interval: z
      .int()
      .min(5)
      .max(10_080)
      .nullable()
      .default(null)
      .describe('Minutes between two fetches by the ingest worker, 5 at least; null: fetched by hand only.'),
    full: z
      .boolean()
      .default(false)
      .describe('Follow the links of new entries that hold only a teaser, and take the pages in their place.'),
    paused: z.boolean().default(false).describe('Not fetched while true.'),
  })
  .meta({ id: 'Feed', description: 'A feed a desk follows.' })
export type Feed = z.infer<typeof Feed>
