import { z } from 'zod'
import { Term } from './term.ts'

/** What was learned from a desk's own archive: one file in `editorial/models`, made by `daybrief learn`. */
export const Model = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("The file's name."),
    articles: z.int().nonnegative().describe('Articles it was learned from.'),
    inputs: z.string().describe('SHA-256 over their ids, in order.'),
    topics: z.record(z.string(), z.array(Term)).describe('Learned words by topic id, heaviest first.'),
    countries: z.record(z.string(), z.array(Term)).describe('Learned names by country code, heaviest first.'),
    fingerprint: z.string().describe('SHA-256 of all the rest, which each briefing made with it names.'),
  })
  .meta({ id: 'Model', description: "What was learned from a desk's own archive." })
export type Model = z.infer<typeof Model>
