import { z } from 'zod'

/** Names and terms a desk must not miss: one file in `editorial/watchlists`. */
export const Watchlist = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    name: z.string().min(1).describe('The name shown.'),
    entries: z
      .array(
        z.object({
          name: z.string().min(1).describe('The name shown.'),
          variants: z.array(z.string().min(1)).default([]).describe('Other spellings.'),
          near: z
            .object({
              all: z
                .array(z.array(z.string().min(1)).min(1))
                .min(2)
                .describe('Groups of words: one of each must stand.'),
              within: z.int().positive().describe('Words from the first to the last of them, at most.'),
            })
            .nullable()
            .default(null)
            .describe('Words that are a hit only when they stand near each other; null: none.'),
          alert: z.boolean().default(false).describe('A hit is delivered at once, not with the next edition.'),
          note: z.string().nullable().default(null).describe('Why it is watched.'),
        }),
      )
      .describe('What is watched for.'),
  })
  .meta({ id: 'Watchlist', description: 'Names and terms a desk must not miss.' })
export type Watchlist = z.infer<typeof Watchlist>
