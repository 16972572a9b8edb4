import { z } from 'zod'

/** A half-open stretch of a document's text, in UTF-16 units, as `text.slice(start, end)` takes it. */
export const Range = z
  .object({
    start: z.int().nonnegative().describe('First unit of the stretch.'),
    end: z.int().nonnegative().describe('First unit after the stretch.'),
  })
  .meta({ id: 'Range', description: "A half-open stretch of a document's text, in UTF-16 units." })
export type Range = z.infer<typeof Range>
