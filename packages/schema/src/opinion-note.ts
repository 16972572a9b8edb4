import { z } from 'zod'
import { Statement } from './statement.ts'

/** What one author thinks of a story; never mixed with reports. */
export const OpinionNote = z
  .object({
    article: z.string().describe('Id of the article.'),
    byline: z.string().nullable().describe('Its authors; null when it names none.'),
    marker: z.string().nullable().describe('The line that gave it away as opinion.'),
    statements: z.array(Statement).describe('What the author thinks, in the author’s words.'),
  })
  .meta({ id: 'OpinionNote', description: 'What one author thinks of a story.' })
export type OpinionNote = z.infer<typeof OpinionNote>
