import { z } from 'zod'
import { Statement } from './statement.ts'

/** What one author thinks of a story; never mixed with reports. */
export const OpinionNote = z
  .object({
    article: z.string(),
    byline: z.string().nullable(),
    marker: z.string().nullable().describe('The line that gave it away as opinion.'),
    statements: z.array(Statement),
  })
  .meta({ id: 'OpinionNote', description: 'What one author thinks of a story.' })
export type OpinionNote = z.infer<typeof OpinionNote>
