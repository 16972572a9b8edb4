import { z } from 'zod'

/** What a story weighs, and the parts that make it, each 0 to 1 before its factor. */
export const Weight = z
  .object({
    total: z.number().min(0).max(1).describe('The sum of the parts, each times its factor.'),
    parts: z
      .record(z.string(), z.number())
      .describe(
        'severity, origins, actors, region, growth, freshness, watchlist; stale is 1 when the story is older than the plan allows.',
      ),
  })
  .meta({ id: 'Weight', description: 'What a story weighs, and why.' })
export type Weight = z.infer<typeof Weight>
